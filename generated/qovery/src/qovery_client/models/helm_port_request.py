from .._runtime import Model
from .helm_port_request_port import HelmPortRequestPort


class HelmPortRequest(Model):
    ports: list[HelmPortRequestPort] | None = None
