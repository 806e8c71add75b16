from .._runtime import OpenStrEnum


class DatabaseEditRequestDiskType(OpenStrEnum):
    GP2 = "gp2"
    GP3 = "gp3"
