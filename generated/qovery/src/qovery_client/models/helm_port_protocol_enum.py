from .._runtime import OpenStrEnum


class HelmPortProtocolEnum(OpenStrEnum):
    HTTP = "HTTP"
    GRPC = "GRPC"
