from .._runtime import OpenStrEnum


class DatabaseDiskType(OpenStrEnum):
    GP2 = "gp2"
    GP3 = "gp3"
