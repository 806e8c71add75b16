"""Container specifications."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

_GET: Operation[models.ContainerSpecification] = Operation(
    id="container_specifications_retrieve",
    method="GET",
    path="/apps/v3/container-specifications/",
    result=lambda: models.ContainerSpecification,
)


class ContainerSpecifications(Resource):
    """Container specifications."""

    def get(self) -> models.ContainerSpecification:
        """Retrieve container specifications.

        `GET /apps/v3/container-specifications/` returns `ContainerSpecification`.
        """
        return self._call(_GET)


class AsyncContainerSpecifications(AsyncResource):
    """Container specifications."""

    async def get(self) -> models.ContainerSpecification:
        """Retrieve container specifications.

        `GET /apps/v3/container-specifications/` returns `ContainerSpecification`.
        """
        return await self._call(_GET)
