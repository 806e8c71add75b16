from .._runtime import Model


class ContainerSpecification(Model):
    id: str | None = None
    memory: int | None = None
    cpu: float | None = None
