"""Container registries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import types

_LIST: Operation[models.ContainerRegistryResponse] = Operation(
    id="listContainerRegistry",
    method="GET",
    path="/organization/{organizationId}/containerRegistry",
    result=lambda: models.ContainerRegistryResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.ContainerRegistryResponse] = Operation(
    id="getContainerRegistry",
    method="GET",
    path="/organization/{organizationId}/containerRegistry/{containerRegistryId}",
    result=lambda: models.ContainerRegistryResponse,
)

_CREATE: Operation[models.ContainerRegistryResponse] = Operation(
    id="createContainerRegistry",
    method="POST",
    path="/organization/{organizationId}/containerRegistry",
    body="application/json",
    result=lambda: models.ContainerRegistryResponse,
)

_UPDATE: Operation[models.ContainerRegistryResponse] = Operation(
    id="editContainerRegistry",
    method="PUT",
    path="/organization/{organizationId}/containerRegistry/{containerRegistryId}",
    body="application/json",
    result=lambda: models.ContainerRegistryResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteContainerRegistry",
    method="DELETE",
    path="/organization/{organizationId}/containerRegistry/{containerRegistryId}",
    decode="none",
)

_LIST_ASSOCIATED_SERVICES: Operation[models.ContainerRegistryAssociatedServicesResponse] = (
    Operation(
        id="getContainerRegistryAssociatedServices",
        method="GET",
        path="/organization/{organizationId}/containerRegistry/{containerRegistryId}/associatedServices",
        result=lambda: models.ContainerRegistryAssociatedServicesResponseList,
        paging=pages.Whole(items=("results",)),
    )
)

_LIST_AVAILABLE: Operation[models.AvailableContainerRegistryResponse] = Operation(
    id="listAvailableContainerRegistry",
    method="GET",
    path="/availableContainerRegistry",
    result=lambda: models.AvailableContainerRegistryResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_VERSIONS: Operation[models.ContainerVersionResponse] = Operation(
    id="getContainerVersions",
    method="GET",
    path="/organization/{organizationId}/containerRegistry/{containerRegistryId}/images",
    result=lambda: models.ContainerVersionResponseList,
    paging=pages.Whole(items=("results",)),
)


class ContainerRegistries(Resource):
    """Container registries."""

    def list(self, organization_id: UUID | str) -> Pager[models.ContainerRegistryResponse]:
        """List container registry.

        `GET /organization/{organizationId}/containerRegistry` returns every
        `ContainerRegistryResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(
        self, organization_id: UUID | str, container_registry_id: UUID | str
    ) -> models.ContainerRegistryResponse:
        """Get container registry.

        `GET /organization/{organizationId}/containerRegistry/{containerRegistryId}` returns
        `ContainerRegistryResponse`.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
        )

    def create(
        self,
        organization_id: UUID | str,
        *,
        config: types.ContainerRegistryRequestConfig,
        kind: types.ContainerRegistryKindEnum,
        name: str,
        description: str | Omit = omit,
        url: str | Omit = omit,
    ) -> models.ContainerRegistryResponse:
        """Create container registry.

        `POST /organization/{organizationId}/containerRegistry` returns
        `ContainerRegistryResponse`.

        Args:
            organization_id: Id of the organization.
            kind: One of `ECR`, `SCALEWAY_CR`, `DOCKER_HUB`, `GITHUB_CR`, `GITHUB_ENTERPRISE_CR`,
                `GITLAB_CR`, `PUBLIC_ECR`, `DOCR`, ...
            url: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={
                "config": config,
                "kind": kind,
                "name": name,
                "description": description,
                "url": url,
            },
        )

    def update(
        self,
        organization_id: UUID | str,
        container_registry_id: UUID | str,
        *,
        config: types.ContainerRegistryRequestConfig,
        kind: types.ContainerRegistryKindEnum,
        name: str,
        description: str | Omit = omit,
        url: str | Omit = omit,
    ) -> models.ContainerRegistryResponse:
        """Edit container registry.

        `PUT /organization/{organizationId}/containerRegistry/{containerRegistryId}` returns
        `ContainerRegistryResponse`.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.
            kind: One of `ECR`, `SCALEWAY_CR`, `DOCKER_HUB`, `GITHUB_CR`, `GITHUB_ENTERPRISE_CR`,
                `GITLAB_CR`, `PUBLIC_ECR`, `DOCR`, ...
            url: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
            body={
                "config": config,
                "kind": kind,
                "name": name,
                "description": description,
                "url": url,
            },
        )

    def delete(self, organization_id: UUID | str, container_registry_id: UUID | str) -> None:
        """Delete container registry.

        `DELETE /organization/{organizationId}/containerRegistry/{containerRegistryId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
        )

    def list_associated_services(
        self, organization_id: str, container_registry_id: str
    ) -> Pager[models.ContainerRegistryAssociatedServicesResponse]:
        """Get container registry associated services.

        `GET
        /organization/{organizationId}/containerRegistry/{containerRegistryId}/associatedServices`
        returns every `ContainerRegistryAssociatedServicesResponse`.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_ASSOCIATED_SERVICES,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
        )

    def list_available(self) -> Pager[models.AvailableContainerRegistryResponse]:
        """List available container registry.

        `GET /availableContainerRegistry` returns every `AvailableContainerRegistryResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AVAILABLE)

    def list_versions(
        self,
        organization_id: UUID | str,
        container_registry_id: UUID | str,
        *,
        image_name: str | Omit = omit,
        search: str | Omit = omit,
    ) -> Pager[models.ContainerVersionResponse]:
        """Get container versions.

        `GET /organization/{organizationId}/containerRegistry/{containerRegistryId}/images`
        returns every `ContainerVersionResponse`.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.
            image_name: Name of the image, without its tag.
            search: Return only images with this text in their name.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_VERSIONS,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
            query={"imageName": image_name, "search": search},
        )


class AsyncContainerRegistries(AsyncResource):
    """Container registries."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.ContainerRegistryResponse]:
        """List container registry.

        `GET /organization/{organizationId}/containerRegistry` returns every
        `ContainerRegistryResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(
        self, organization_id: UUID | str, container_registry_id: UUID | str
    ) -> models.ContainerRegistryResponse:
        """Get container registry.

        `GET /organization/{organizationId}/containerRegistry/{containerRegistryId}` returns
        `ContainerRegistryResponse`.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
        )

    async def create(
        self,
        organization_id: UUID | str,
        *,
        config: types.ContainerRegistryRequestConfig,
        kind: types.ContainerRegistryKindEnum,
        name: str,
        description: str | Omit = omit,
        url: str | Omit = omit,
    ) -> models.ContainerRegistryResponse:
        """Create container registry.

        `POST /organization/{organizationId}/containerRegistry` returns
        `ContainerRegistryResponse`.

        Args:
            organization_id: Id of the organization.
            kind: One of `ECR`, `SCALEWAY_CR`, `DOCKER_HUB`, `GITHUB_CR`, `GITHUB_ENTERPRISE_CR`,
                `GITLAB_CR`, `PUBLIC_ECR`, `DOCR`, ...
            url: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={
                "config": config,
                "kind": kind,
                "name": name,
                "description": description,
                "url": url,
            },
        )

    async def update(
        self,
        organization_id: UUID | str,
        container_registry_id: UUID | str,
        *,
        config: types.ContainerRegistryRequestConfig,
        kind: types.ContainerRegistryKindEnum,
        name: str,
        description: str | Omit = omit,
        url: str | Omit = omit,
    ) -> models.ContainerRegistryResponse:
        """Edit container registry.

        `PUT /organization/{organizationId}/containerRegistry/{containerRegistryId}` returns
        `ContainerRegistryResponse`.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.
            kind: One of `ECR`, `SCALEWAY_CR`, `DOCKER_HUB`, `GITHUB_CR`, `GITHUB_ENTERPRISE_CR`,
                `GITLAB_CR`, `PUBLIC_ECR`, `DOCR`, ...
            url: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
            body={
                "config": config,
                "kind": kind,
                "name": name,
                "description": description,
                "url": url,
            },
        )

    async def delete(self, organization_id: UUID | str, container_registry_id: UUID | str) -> None:
        """Delete container registry.

        `DELETE /organization/{organizationId}/containerRegistry/{containerRegistryId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
        )

    def list_associated_services(
        self, organization_id: str, container_registry_id: str
    ) -> AsyncPager[models.ContainerRegistryAssociatedServicesResponse]:
        """Get container registry associated services.

        `GET
        /organization/{organizationId}/containerRegistry/{containerRegistryId}/associatedServices`
        returns every `ContainerRegistryAssociatedServicesResponse`.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_ASSOCIATED_SERVICES,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
        )

    def list_available(self) -> AsyncPager[models.AvailableContainerRegistryResponse]:
        """List available container registry.

        `GET /availableContainerRegistry` returns every `AvailableContainerRegistryResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AVAILABLE)

    def list_versions(
        self,
        organization_id: UUID | str,
        container_registry_id: UUID | str,
        *,
        image_name: str | Omit = omit,
        search: str | Omit = omit,
    ) -> AsyncPager[models.ContainerVersionResponse]:
        """Get container versions.

        `GET /organization/{organizationId}/containerRegistry/{containerRegistryId}/images`
        returns every `ContainerVersionResponse`.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.
            image_name: Name of the image, without its tag.
            search: Return only images with this text in their name.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_VERSIONS,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
            query={"imageName": image_name, "search": search},
        )
