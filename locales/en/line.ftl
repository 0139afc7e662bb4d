export-exists = There is already a file with this name: { $path }
export-use-force = To replace it, add --force.
export-is-folder = This is the name of a folder: { $path }
export-no-folder = There is no such folder. Nothing was written: { $path }
export-no-permission = You may not write there. Nothing was written: { $path }
export-full = There is no room on the disk. Nothing was written: { $path }
export-failed = The file could not be written: { $path } ({ $detail })
