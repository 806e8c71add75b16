"""Container registries."""

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

_LIST: Operation[models.ContainerRegistry] = Operation(
    id="ListContainerRegistries",
    method="GET",
    path="/apps/v3/container-registries/",
    result=lambda: models.PaginatedContainerRegistryList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.ContainerRegistry] = Operation(
    id="GetContainerRegistry",
    method="GET",
    path="/apps/v3/container-registries/{uuid}/",
    result=lambda: models.ContainerRegistry,
)

_CREATE: Operation[models.ContainerRegistry] = Operation(
    id="CreateContainerRegistry",
    method="POST",
    path="/apps/v3/container-registries/",
    body="application/json",
    result=lambda: models.ContainerRegistry,
)

_UPDATE: Operation[models.ContainerRegistry] = Operation(
    id="UpdateContainerRegistry",
    method="PUT",
    path="/apps/v3/container-registries/{uuid}/",
    body="application/json",
    result=lambda: models.ContainerRegistry,
)

_PARTIAL_UPDATE: Operation[models.ContainerRegistry] = Operation(
    id="PartialUpdateContainerRegistry",
    method="PATCH",
    path="/apps/v3/container-registries/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.ContainerRegistry,
)

_DELETE: Operation[None] = Operation(
    id="DestroyContainerRegistry",
    method="DELETE",
    path="/apps/v3/container-registries/{uuid}/",
    decode="none",
)


class ContainerRegistries(Resource):
    """Container registries."""

    def list(
        self,
        *,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.ContainerRegistry]:
        """List container registries.

        `GET /apps/v3/container-registries/` returns every `ContainerRegistry`.

        Args:
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST, query={"organisation": organisation, "page": page, "page_size": page_size}
        )

    def get(self, uuid: UUID | str) -> models.ContainerRegistry:
        """Get a container registry.

        `GET /apps/v3/container-registries/{uuid}/` returns `ContainerRegistry`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self,
        *,
        organisation: UUID | str,
        password: str,
        server: str,
        username: str,
    ) -> models.ContainerRegistry:
        """Create a container registry.

        `POST /apps/v3/container-registries/` returns `ContainerRegistry`.

        Args:
            organisation: UUID of the organization.
            server: Host of the registry, at most 255 characters.
        """
        return self._call(
            _CREATE,
            body={
                "organisation": organisation,
                "password": password,
                "server": server,
                "username": username,
            },
        )

    def update(
        self,
        uuid: UUID | str,
        *,
        organisation: UUID | str,
        password: str,
        server: str,
        username: str,
    ) -> models.ContainerRegistry:
        """Update a container registry.

        `PUT /apps/v3/container-registries/{uuid}/` returns `ContainerRegistry`.

        Args:
            uuid: UUID of the object.
            organisation: UUID of the organization.
            server: Host of the registry, at most 255 characters.
        """
        return self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "organisation": organisation,
                "password": password,
                "server": server,
                "username": username,
            },
        )

    def partial_update(
        self,
        uuid: UUID | str,
        *,
        organisation: UUID | str | Omit = omit,
        password: str | Omit = omit,
        server: str | Omit = omit,
        username: str | Omit = omit,
    ) -> models.ContainerRegistry:
        """Partially update a container registry.

        `PATCH /apps/v3/container-registries/{uuid}/` returns `ContainerRegistry`.

        Args:
            uuid: UUID of the object.
            organisation: UUID of the organization.
            server: Host of the registry, at most 255 characters.
        """
        return self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "organisation": organisation,
                "password": password,
                "server": server,
                "username": username,
            },
        )

    def delete(self, uuid: UUID | str) -> None:
        """Delete a container registry.

        `DELETE /apps/v3/container-registries/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DELETE, path={"uuid": uuid})


class AsyncContainerRegistries(AsyncResource):
    """Container registries."""

    def list(
        self,
        *,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.ContainerRegistry]:
        """List container registries.

        `GET /apps/v3/container-registries/` returns every `ContainerRegistry`.

        Args:
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST, query={"organisation": organisation, "page": page, "page_size": page_size}
        )

    async def get(self, uuid: UUID | str) -> models.ContainerRegistry:
        """Get a container registry.

        `GET /apps/v3/container-registries/{uuid}/` returns `ContainerRegistry`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self,
        *,
        organisation: UUID | str,
        password: str,
        server: str,
        username: str,
    ) -> models.ContainerRegistry:
        """Create a container registry.

        `POST /apps/v3/container-registries/` returns `ContainerRegistry`.

        Args:
            organisation: UUID of the organization.
            server: Host of the registry, at most 255 characters.
        """
        return await self._call(
            _CREATE,
            body={
                "organisation": organisation,
                "password": password,
                "server": server,
                "username": username,
            },
        )

    async def update(
        self,
        uuid: UUID | str,
        *,
        organisation: UUID | str,
        password: str,
        server: str,
        username: str,
    ) -> models.ContainerRegistry:
        """Update a container registry.

        `PUT /apps/v3/container-registries/{uuid}/` returns `ContainerRegistry`.

        Args:
            uuid: UUID of the object.
            organisation: UUID of the organization.
            server: Host of the registry, at most 255 characters.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "organisation": organisation,
                "password": password,
                "server": server,
                "username": username,
            },
        )

    async def partial_update(
        self,
        uuid: UUID | str,
        *,
        organisation: UUID | str | Omit = omit,
        password: str | Omit = omit,
        server: str | Omit = omit,
        username: str | Omit = omit,
    ) -> models.ContainerRegistry:
        """Partially update a container registry.

        `PATCH /apps/v3/container-registries/{uuid}/` returns `ContainerRegistry`.

        Args:
            uuid: UUID of the object.
            organisation: UUID of the organization.
            server: Host of the registry, at most 255 characters.
        """
        return await self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "organisation": organisation,
                "password": password,
                "server": server,
                "username": username,
            },
        )

    async def delete(self, uuid: UUID | str) -> None:
        """Delete a container registry.

        `DELETE /apps/v3/container-registries/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DELETE, path={"uuid": uuid})
