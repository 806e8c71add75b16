from .._runtime import Model, OpenIntEnum, OpenStrEnum


class GetApplicationFilterProbeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


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


class GetApplicationFilterResponseFieldValue(Model):
    count: int
    value: str


class GetApplicationFilterResponseField(Model):
    distinct_values: int
    values: list[GetApplicationFilterResponseFieldValue]


class GetApplicationFilterResponse(Model):
    fields: dict[str, GetApplicationFilterResponseField]
    max_applicable_filters: int


class GetApplicationFilterRuntimeArchMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


class GetApplicationFilterRuntimeMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


class GetApplicationFilterRuntimeOsMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


class GetApplicationFilterRuntimeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
