"""Helm repositories."""

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

_LIST: Operation[models.HelmRepositoryResponse] = Operation(
    id="listHelmRepository",
    method="GET",
    path="/organization/{organizationId}/helmRepository",
    result=lambda: models.HelmRepositoryResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.HelmRepositoryResponse] = Operation(
    id="getHelmRepository",
    method="GET",
    path="/organization/{organizationId}/helmRepository/{helmRepositoryId}",
    result=lambda: models.HelmRepositoryResponse,
)

_CREATE: Operation[models.HelmRepositoryResponse] = Operation(
    id="createHelmRepository",
    method="POST",
    path="/organization/{organizationId}/helmRepository",
    body="application/json",
    result=lambda: models.HelmRepositoryResponse,
)

_UPDATE: Operation[models.HelmRepositoryResponse] = Operation(
    id="editHelmRepository",
    method="PUT",
    path="/organization/{organizationId}/helmRepository/{helmRepositoryId}",
    body="application/json",
    result=lambda: models.HelmRepositoryResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteHelmRepository",
    method="DELETE",
    path="/organization/{organizationId}/helmRepository/{helmRepositoryId}",
    decode="none",
)

_LIST_ASSOCIATED_SERVICES: Operation[models.HelmRepositoryAssociatedServicesResponse] = Operation(
    id="getHelmRepositoryAssociatedServices",
    method="GET",
    path="/organization/{organizationId}/helmRepository/{helmRepositoryId}/associatedServices",
    result=lambda: models.HelmRepositoryAssociatedServicesResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_AVAILABLE: Operation[models.AvailableHelmRepositoryResponse] = Operation(
    id="listAvailableHelmRepository",
    method="GET",
    path="/availableHelmRepository",
    result=lambda: models.AvailableHelmRepositoryResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_CHARTS: Operation[models.HelmVersionResponse] = Operation(
    id="getHelmCharts",
    method="GET",
    path="/organization/{organizationId}/helmRepository/{helmRepositoryId}/charts",
    result=lambda: models.HelmVersionResponseList,
    paging=pages.Whole(items=("results",)),
)


class HelmRepositories(Resource):
    """Helm repositories."""

    def list(self, organization_id: UUID | str) -> Pager[models.HelmRepositoryResponse]:
        """List helm repository.

        `GET /organization/{organizationId}/helmRepository` returns every
        `HelmRepositoryResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(
        self, organization_id: UUID | str, helm_repository_id: UUID | str
    ) -> models.HelmRepositoryResponse:
        """Get helm repository.

        `GET /organization/{organizationId}/helmRepository/{helmRepositoryId}` returns
        `HelmRepositoryResponse`.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET, path={"organizationId": organization_id, "helmRepositoryId": helm_repository_id}
        )

    def create(
        self,
        organization_id: UUID | str,
        *,
        config: types.HelmRepositoryRequestConfig,
        kind: types.HelmRepositoryKindEnum,
        name: str,
        skip_tls_verification: bool,
        description: str | Omit = omit,
        url: str | Omit = omit,
    ) -> models.HelmRepositoryResponse:
        """Create helm repository.

        `POST /organization/{organizationId}/helmRepository` returns `HelmRepositoryResponse`.

        Args:
            organization_id: Id of the organization.
            kind: One of `HTTPS`, `OCI_ECR`, `OCI_SCALEWAY_CR`, `OCI_DOCKER_HUB`,
                `OCI_PUBLIC_ECR`, `OCI_GENERIC_CR`, `OCI_GITHUB_CR`, `OCI_GITLAB_CR`.
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
                "skip_tls_verification": skip_tls_verification,
                "description": description,
                "url": url,
            },
        )

    def update(
        self,
        organization_id: UUID | str,
        helm_repository_id: UUID | str,
        *,
        config: types.HelmRepositoryRequestConfig,
        kind: types.HelmRepositoryKindEnum,
        name: str,
        skip_tls_verification: bool,
        description: str | Omit = omit,
        url: str | Omit = omit,
    ) -> models.HelmRepositoryResponse:
        """Edit helm repository.

        `PUT /organization/{organizationId}/helmRepository/{helmRepositoryId}` returns
        `HelmRepositoryResponse`.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.
            kind: One of `HTTPS`, `OCI_ECR`, `OCI_SCALEWAY_CR`, `OCI_DOCKER_HUB`,
                `OCI_PUBLIC_ECR`, `OCI_GENERIC_CR`, `OCI_GITHUB_CR`, `OCI_GITLAB_CR`.
            url: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            body={
                "config": config,
                "kind": kind,
                "name": name,
                "skip_tls_verification": skip_tls_verification,
                "description": description,
                "url": url,
            },
        )

    def delete(self, organization_id: UUID | str, helm_repository_id: UUID | str) -> None:
        """Delete helm repository.

        `DELETE /organization/{organizationId}/helmRepository/{helmRepositoryId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
        )

    def list_associated_services(
        self, organization_id: str, helm_repository_id: str
    ) -> Pager[models.HelmRepositoryAssociatedServicesResponse]:
        """Get helm repository associated services.

        `GET
        /organization/{organizationId}/helmRepository/{helmRepositoryId}/associatedServices`
        returns every `HelmRepositoryAssociatedServicesResponse`.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_ASSOCIATED_SERVICES,
            path={"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
        )

    def list_available(self) -> Pager[models.AvailableHelmRepositoryResponse]:
        """List available helm repository.

        `GET /availableHelmRepository` returns every `AvailableHelmRepositoryResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AVAILABLE)

    def list_charts(
        self,
        organization_id: UUID | str,
        helm_repository_id: UUID | str,
        *,
        chart_name: str | Omit = omit,
    ) -> Pager[models.HelmVersionResponse]:
        """Get helm charts.

        `GET /organization/{organizationId}/helmRepository/{helmRepositoryId}/charts` returns
        every `HelmVersionResponse`.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.
            chart_name: Return only this Helm chart.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_CHARTS,
            path={"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            query={"chartName": chart_name},
        )


class AsyncHelmRepositories(AsyncResource):
    """Helm repositories."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.HelmRepositoryResponse]:
        """List helm repository.

        `GET /organization/{organizationId}/helmRepository` returns every
        `HelmRepositoryResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(
        self, organization_id: UUID | str, helm_repository_id: UUID | str
    ) -> models.HelmRepositoryResponse:
        """Get helm repository.

        `GET /organization/{organizationId}/helmRepository/{helmRepositoryId}` returns
        `HelmRepositoryResponse`.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET, path={"organizationId": organization_id, "helmRepositoryId": helm_repository_id}
        )

    async def create(
        self,
        organization_id: UUID | str,
        *,
        config: types.HelmRepositoryRequestConfig,
        kind: types.HelmRepositoryKindEnum,
        name: str,
        skip_tls_verification: bool,
        description: str | Omit = omit,
        url: str | Omit = omit,
    ) -> models.HelmRepositoryResponse:
        """Create helm repository.

        `POST /organization/{organizationId}/helmRepository` returns `HelmRepositoryResponse`.

        Args:
            organization_id: Id of the organization.
            kind: One of `HTTPS`, `OCI_ECR`, `OCI_SCALEWAY_CR`, `OCI_DOCKER_HUB`,
                `OCI_PUBLIC_ECR`, `OCI_GENERIC_CR`, `OCI_GITHUB_CR`, `OCI_GITLAB_CR`.
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
                "skip_tls_verification": skip_tls_verification,
                "description": description,
                "url": url,
            },
        )

    async def update(
        self,
        organization_id: UUID | str,
        helm_repository_id: UUID | str,
        *,
        config: types.HelmRepositoryRequestConfig,
        kind: types.HelmRepositoryKindEnum,
        name: str,
        skip_tls_verification: bool,
        description: str | Omit = omit,
        url: str | Omit = omit,
    ) -> models.HelmRepositoryResponse:
        """Edit helm repository.

        `PUT /organization/{organizationId}/helmRepository/{helmRepositoryId}` returns
        `HelmRepositoryResponse`.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.
            kind: One of `HTTPS`, `OCI_ECR`, `OCI_SCALEWAY_CR`, `OCI_DOCKER_HUB`,
                `OCI_PUBLIC_ECR`, `OCI_GENERIC_CR`, `OCI_GITHUB_CR`, `OCI_GITLAB_CR`.
            url: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            body={
                "config": config,
                "kind": kind,
                "name": name,
                "skip_tls_verification": skip_tls_verification,
                "description": description,
                "url": url,
            },
        )

    async def delete(self, organization_id: UUID | str, helm_repository_id: UUID | str) -> None:
        """Delete helm repository.

        `DELETE /organization/{organizationId}/helmRepository/{helmRepositoryId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
        )

    def list_associated_services(
        self, organization_id: str, helm_repository_id: str
    ) -> AsyncPager[models.HelmRepositoryAssociatedServicesResponse]:
        """Get helm repository associated services.

        `GET
        /organization/{organizationId}/helmRepository/{helmRepositoryId}/associatedServices`
        returns every `HelmRepositoryAssociatedServicesResponse`.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_ASSOCIATED_SERVICES,
            path={"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
        )

    def list_available(self) -> AsyncPager[models.AvailableHelmRepositoryResponse]:
        """List available helm repository.

        `GET /availableHelmRepository` returns every `AvailableHelmRepositoryResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AVAILABLE)

    def list_charts(
        self,
        organization_id: UUID | str,
        helm_repository_id: UUID | str,
        *,
        chart_name: str | Omit = omit,
    ) -> AsyncPager[models.HelmVersionResponse]:
        """Get helm charts.

        `GET /organization/{organizationId}/helmRepository/{helmRepositoryId}/charts` returns
        every `HelmVersionResponse`.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.
            chart_name: Return only this Helm chart.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_CHARTS,
            path={"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            query={"chartName": chart_name},
        )
