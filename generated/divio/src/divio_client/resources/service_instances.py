"""Service instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

_LIST: Operation[models.ServiceInstance] = Operation(
    id="ListServiceInstances",
    method="GET",
    path="/apps/v3/service-instances/",
    result=lambda: models.PaginatedServiceInstanceList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.ServiceInstance] = Operation(
    id="GetServiceInstance",
    method="GET",
    path="/apps/v3/service-instances/{uuid}/",
    result=lambda: models.ServiceInstance,
)

_CREATE: Operation[models.ServiceInstanceCreate] = Operation(
    id="CreateServiceInstance",
    method="POST",
    path="/apps/v3/service-instances/",
    body="application/json",
    result=lambda: models.ServiceInstanceCreate,
)

_UPDATE: Operation[models.ServiceInstanceUpdate] = Operation(
    id="UpdateServiceInstance",
    method="PUT",
    path="/apps/v3/service-instances/{uuid}/",
    body="application/json",
    result=lambda: models.ServiceInstanceUpdate,
)

_PARTIAL_UPDATE: Operation[models.ServiceInstanceUpdate] = Operation(
    id="PartialUpdateServiceInstance",
    method="PATCH",
    path="/apps/v3/service-instances/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.ServiceInstanceUpdate,
)

_DELETE: Operation[None] = Operation(
    id="DestroyServiceInstance",
    method="DELETE",
    path="/apps/v3/service-instances/{uuid}/",
    decode="none",
)

_ATTACH: Operation[None] = Operation(
    id="AttachServiceInstance",
    method="POST",
    path="/apps/v3/service-instances/{uuid}/attach/",
    decode="none",
)

_DETACH: Operation[None] = Operation(
    id="DetachServiceInstance",
    method="POST",
    path="/apps/v3/service-instances/{uuid}/detach/",
    decode="none",
)

_PROVISION: Operation[None] = Operation(
    id="ProvisionServiceInstance",
    method="POST",
    path="/apps/v3/service-instances/{uuid}/provision/",
    decode="none",
)


class ServiceInstances(Resource):
    """Service instances."""

    def list(
        self,
        *,
        environment: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.ServiceInstance]:
        """List service instances.

        `GET /apps/v3/service-instances/` returns every `ServiceInstance`.

        Args:
            environment: Return only what belongs to this environment (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST, query={"environment": environment, "page": page, "page_size": page_size}
        )

    def get(self, uuid: UUID | str) -> models.ServiceInstance:
        """Get a service instance.

        `GET /apps/v3/service-instances/{uuid}/` returns `ServiceInstance`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self,
        *,
        environment: UUID | str,
        prefix: str,
        service: UUID | str,
    ) -> models.ServiceInstanceCreate:
        """Create a service instance.

        `POST /apps/v3/service-instances/` returns `ServiceInstanceCreate`.

        Args:
            environment: UUID of the environment.
            prefix: At most 32 characters.
            service: UUID of the service to make an instance of.
        """
        return self._call(
            _CREATE, body={"environment": environment, "prefix": prefix, "service": service}
        )

    def update(self, uuid: UUID | str, *, prefix: str) -> models.ServiceInstanceUpdate:
        """Update a service instance.

        `PUT /apps/v3/service-instances/{uuid}/` returns `ServiceInstanceUpdate`.

        Args:
            uuid: UUID of the object.
            prefix: At most 32 characters.
        """
        return self._call(_UPDATE, path={"uuid": uuid}, body={"prefix": prefix})

    def partial_update(
        self, uuid: UUID | str, *, prefix: str | Omit = omit
    ) -> models.ServiceInstanceUpdate:
        """Partially update a service instance.

        `PATCH /apps/v3/service-instances/{uuid}/` returns `ServiceInstanceUpdate`.

        Args:
            uuid: UUID of the object.
            prefix: At most 32 characters.
        """
        return self._call(_PARTIAL_UPDATE, path={"uuid": uuid}, body={"prefix": prefix})

    def delete(self, uuid: UUID | str) -> None:
        """Delete a service instance.

        `DELETE /apps/v3/service-instances/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DELETE, path={"uuid": uuid})

    def attach(self, uuid: UUID | str) -> None:
        """Attach a service instance.

        `POST /apps/v3/service-instances/{uuid}/attach/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_ATTACH, path={"uuid": uuid})

    def detach(self, uuid: UUID | str) -> None:
        """Detach a service instance.

        `POST /apps/v3/service-instances/{uuid}/detach/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DETACH, path={"uuid": uuid})

    def provision(self, uuid: UUID | str) -> None:
        """Provision a service instance.

        `POST /apps/v3/service-instances/{uuid}/provision/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_PROVISION, path={"uuid": uuid})


class AsyncServiceInstances(AsyncResource):
    """Service instances."""

    def list(
        self,
        *,
        environment: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.ServiceInstance]:
        """List service instances.

        `GET /apps/v3/service-instances/` returns every `ServiceInstance`.

        Args:
            environment: Return only what belongs to this environment (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST, query={"environment": environment, "page": page, "page_size": page_size}
        )

    async def get(self, uuid: UUID | str) -> models.ServiceInstance:
        """Get a service instance.

        `GET /apps/v3/service-instances/{uuid}/` returns `ServiceInstance`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self,
        *,
        environment: UUID | str,
        prefix: str,
        service: UUID | str,
    ) -> models.ServiceInstanceCreate:
        """Create a service instance.

        `POST /apps/v3/service-instances/` returns `ServiceInstanceCreate`.

        Args:
            environment: UUID of the environment.
            prefix: At most 32 characters.
            service: UUID of the service to make an instance of.
        """
        return await self._call(
            _CREATE, body={"environment": environment, "prefix": prefix, "service": service}
        )

    async def update(self, uuid: UUID | str, *, prefix: str) -> models.ServiceInstanceUpdate:
        """Update a service instance.

        `PUT /apps/v3/service-instances/{uuid}/` returns `ServiceInstanceUpdate`.

        Args:
            uuid: UUID of the object.
            prefix: At most 32 characters.
        """
        return await self._call(_UPDATE, path={"uuid": uuid}, body={"prefix": prefix})

    async def partial_update(
        self, uuid: UUID | str, *, prefix: str | Omit = omit
    ) -> models.ServiceInstanceUpdate:
        """Partially update a service instance.

        `PATCH /apps/v3/service-instances/{uuid}/` returns `ServiceInstanceUpdate`.

        Args:
            uuid: UUID of the object.
            prefix: At most 32 characters.
        """
        return await self._call(_PARTIAL_UPDATE, path={"uuid": uuid}, body={"prefix": prefix})

    async def delete(self, uuid: UUID | str) -> None:
        """Delete a service instance.

        `DELETE /apps/v3/service-instances/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DELETE, path={"uuid": uuid})

    async def attach(self, uuid: UUID | str) -> None:
        """Attach a service instance.

        `POST /apps/v3/service-instances/{uuid}/attach/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_ATTACH, path={"uuid": uuid})

    async def detach(self, uuid: UUID | str) -> None:
        """Detach a service instance.

        `POST /apps/v3/service-instances/{uuid}/detach/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DETACH, path={"uuid": uuid})

    async def provision(self, uuid: UUID | str) -> None:
        """Provision a service instance.

        `POST /apps/v3/service-instances/{uuid}/provision/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_PROVISION, path={"uuid": uuid})
