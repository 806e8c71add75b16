from .._runtime import Model
from .container_response import ContainerResponse


class ContainerResponseList(Model):
    results: list[ContainerResponse] | None = None
