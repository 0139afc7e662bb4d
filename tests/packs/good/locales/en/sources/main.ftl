law-act = Example Act
source-act-2 = Example page
