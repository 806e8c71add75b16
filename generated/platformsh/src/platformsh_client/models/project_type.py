from .._runtime import OpenStrEnum


class ProjectType(OpenStrEnum):
    GRID = "grid"
    DEDICATED = "dedicated"
