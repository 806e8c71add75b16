from .._runtime import Model
from .container_version_response import ContainerVersionResponse


class ContainerVersionResponseList(Model):
    results: list[ContainerVersionResponse] | None = None
