"""Blueprints, catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

_GET: Operation[models.BlueprintCatalogResponse] = Operation(
    id="getBlueprintCatalog",
    method="GET",
    path="/organization/{organizationId}/blueprint/catalog",
    result=lambda: models.BlueprintCatalogResponse,
)

_GET_SERVICE_MANIFEST: Operation[models.BlueprintManifestResponseResult] = Operation(
    id="getBlueprintCatalogServiceManifest",
    method="GET",
    path="/organization/{organizationId}/blueprint/catalog/{provider}/{serviceFamily}/{serviceVersion}/manifest",
    result=lambda: models.BlueprintManifestResponse,
    paging=pages.Whole(items=("results",)),
)

_GET_SERVICE_README: Operation[models.BlueprintReadmeResponse] = Operation(
    id="getBlueprintCatalogServiceReadme",
    method="GET",
    path="/organization/{organizationId}/blueprint/catalog/{provider}/{serviceFamily}/{serviceVersion}/readme",
    result=lambda: models.BlueprintReadmeResponse,
)


class BlueprintsCatalog(Resource):
    """Blueprints, catalog."""

    def get(self, organization_id: UUID | str) -> models.BlueprintCatalogResponse:
        """Get blueprint catalog.

        `GET /organization/{organizationId}/blueprint/catalog` returns
        `BlueprintCatalogResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (502).
        """
        return self._call(_GET, path={"organizationId": organization_id})

    def get_service_manifest(
        self,
        organization_id: UUID | str,
        provider: str,
        service_family: str,
        service_version: str,
        *,
        environment_id: UUID | str,
    ) -> Pager[models.BlueprintManifestResponseResult]:
        """Get blueprint catalog service manifest.

        `GET
        /organization/{organizationId}/blueprint/catalog/{provider}/{serviceFamily}/{serviceVersion}/manifest`
        returns every `BlueprintManifestResponseResult`.

        Args:
            organization_id: Id of the organization.
            provider: Cloud provider, such as `aws`, `azure` or `gcp`.
            service_family: Kind of the managed service, such as `mysql`.
            service_version: Version of the managed service, such as `14`.
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (502).
        """
        return self._pages(
            _GET_SERVICE_MANIFEST,
            path={
                "organizationId": organization_id,
                "provider": provider,
                "serviceFamily": service_family,
                "serviceVersion": service_version,
            },
            query={"environmentId": environment_id},
        )

    def get_service_readme(
        self,
        organization_id: UUID | str,
        provider: str,
        service_family: str,
        service_version: str,
    ) -> models.BlueprintReadmeResponse:
        """Get blueprint catalog service readme.

        `GET
        /organization/{organizationId}/blueprint/catalog/{provider}/{serviceFamily}/{serviceVersion}/readme`
        returns `BlueprintReadmeResponse`.

        Args:
            organization_id: Id of the organization.
            provider: Cloud provider, such as `aws`, `azure` or `gcp`.
            service_family: Kind of the managed service, such as `mysql`.
            service_version: Version of the managed service, such as `14`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (502).
        """
        return self._call(
            _GET_SERVICE_README,
            path={
                "organizationId": organization_id,
                "provider": provider,
                "serviceFamily": service_family,
                "serviceVersion": service_version,
            },
        )


class AsyncBlueprintsCatalog(AsyncResource):
    """Blueprints, catalog."""

    async def get(self, organization_id: UUID | str) -> models.BlueprintCatalogResponse:
        """Get blueprint catalog.

        `GET /organization/{organizationId}/blueprint/catalog` returns
        `BlueprintCatalogResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (502).
        """
        return await self._call(_GET, path={"organizationId": organization_id})

    def get_service_manifest(
        self,
        organization_id: UUID | str,
        provider: str,
        service_family: str,
        service_version: str,
        *,
        environment_id: UUID | str,
    ) -> AsyncPager[models.BlueprintManifestResponseResult]:
        """Get blueprint catalog service manifest.

        `GET
        /organization/{organizationId}/blueprint/catalog/{provider}/{serviceFamily}/{serviceVersion}/manifest`
        returns every `BlueprintManifestResponseResult`.

        Args:
            organization_id: Id of the organization.
            provider: Cloud provider, such as `aws`, `azure` or `gcp`.
            service_family: Kind of the managed service, such as `mysql`.
            service_version: Version of the managed service, such as `14`.
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (502).
        """
        return self._pages(
            _GET_SERVICE_MANIFEST,
            path={
                "organizationId": organization_id,
                "provider": provider,
                "serviceFamily": service_family,
                "serviceVersion": service_version,
            },
            query={"environmentId": environment_id},
        )

    async def get_service_readme(
        self,
        organization_id: UUID | str,
        provider: str,
        service_family: str,
        service_version: str,
    ) -> models.BlueprintReadmeResponse:
        """Get blueprint catalog service readme.

        `GET
        /organization/{organizationId}/blueprint/catalog/{provider}/{serviceFamily}/{serviceVersion}/readme`
        returns `BlueprintReadmeResponse`.

        Args:
            organization_id: Id of the organization.
            provider: Cloud provider, such as `aws`, `azure` or `gcp`.
            service_family: Kind of the managed service, such as `mysql`.
            service_version: Version of the managed service, such as `14`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (502).
        """
        return await self._call(
            _GET_SERVICE_README,
            path={
                "organizationId": organization_id,
                "provider": provider,
                "serviceFamily": service_family,
                "serviceVersion": service_version,
            },
        )
