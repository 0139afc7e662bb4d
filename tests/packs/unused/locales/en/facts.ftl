derived-arrived-long-ago = You came long ago
derived-late = You are late
derived-never = Never
