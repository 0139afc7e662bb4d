derived-arrived-long-ago = ずっと前に来た
derived-late = 遅れている
