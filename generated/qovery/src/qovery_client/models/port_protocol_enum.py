from .._runtime import OpenStrEnum


class PortProtocolEnum(OpenStrEnum):
    HTTP = "HTTP"
    GRPC = "GRPC"
    TCP = "TCP"
    UDP = "UDP"
