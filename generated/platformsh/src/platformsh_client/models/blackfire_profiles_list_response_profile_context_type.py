from .._runtime import OpenStrEnum


class BlackfireProfilesListResponseProfileContextType(OpenStrEnum):
    HTTP_REQUEST = "http-request"
    CLI = "cli"
    NO_OP = "no-op"
