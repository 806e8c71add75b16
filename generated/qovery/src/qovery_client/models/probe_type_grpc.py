from .._runtime import Model


class ProbeTypeGrpc(Model):
    service: str | None = None
    port: int | None = None
