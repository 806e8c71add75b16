from .._runtime import OpenStrEnum


class GetApplicationFilterProfileType(OpenStrEnum):
    CPU = "cpu"
    WALL_TIME = "wall-time"
    WALL = "wall"
    GOROUTINE = "goroutine"
    ALLOC_OBJECTS = "alloc_objects"
    ALLOC_SPACE = "alloc_space"
    INUSE_OBJECTS = "inuse_objects"
    INUSE_SPACE = "inuse_space"
    SPACE = "space"
