from .._runtime import Model


class ProbeTypeGrpc(Model):
    port: int | None = None
    service: str | None = None
