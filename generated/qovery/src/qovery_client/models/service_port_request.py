from .._runtime import Model
from .service_port_request_port import ServicePortRequestPort


class ServicePortRequest(Model):
    ports: list[ServicePortRequestPort] | None = None
