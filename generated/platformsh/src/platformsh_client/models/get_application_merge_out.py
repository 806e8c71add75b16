from .._runtime import OpenStrEnum


class GetApplicationMergeOut(OpenStrEnum):
    PPROF = "pprof"
    DOT = "dot"
    FLAMEBEARERV2 = "flamebearerv2"
