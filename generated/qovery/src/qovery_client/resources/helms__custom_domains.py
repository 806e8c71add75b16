"""Helms, custom domains."""

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

_LIST: Operation[models.CustomDomain] = Operation(
    id="listHelmCustomDomain",
    method="GET",
    path="/helm/{helmId}/customDomain",
    result=lambda: models.CustomDomainResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.CustomDomain] = Operation(
    id="getHelmCustomDomain",
    method="GET",
    path="/helm/{helmId}/customDomain/{customDomainId}",
    result=lambda: models.CustomDomain,
)

_CREATE: Operation[models.CustomDomain] = Operation(
    id="createHelmCustomDomain",
    method="POST",
    path="/helm/{helmId}/customDomain",
    body="application/json",
    result=lambda: models.CustomDomain,
)

_UPDATE: Operation[models.CustomDomain] = Operation(
    id="editHelmCustomDomain",
    method="PUT",
    path="/helm/{helmId}/customDomain/{customDomainId}",
    body="application/json",
    result=lambda: models.CustomDomain,
)

_DELETE: Operation[None] = Operation(
    id="deleteHelmCustomDomain",
    method="DELETE",
    path="/helm/{helmId}/customDomain/{customDomainId}",
    decode="none",
)

_CHECK: Operation[models.CheckedCustomDomainResponse] = Operation(
    id="checkHelmCustomDomain",
    method="GET",
    path="/helm/{helmId}/checkCustomDomain",
    result=lambda: models.CheckedCustomDomainsResponse,
    paging=pages.Whole(items=("results",)),
)


class HelmsCustomDomains(Resource):
    """Helms, custom domains."""

    def list(self, helm_id: UUID | str) -> Pager[models.CustomDomain]:
        """List helm custom domain.

        `GET /helm/{helmId}/customDomain` returns every `CustomDomain`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"helmId": helm_id})

    def get(self, helm_id: UUID | str, custom_domain_id: UUID | str) -> models.CustomDomain:
        """Get helm custom domain.

        `GET /helm/{helmId}/customDomain/{customDomainId}` returns `CustomDomain`.

        Args:
            helm_id: Id of the Helm.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(_GET, path={"helmId": helm_id, "customDomainId": custom_domain_id})

    def create(
        self,
        helm_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Create helm custom domain.

        `POST /helm/{helmId}/customDomain` returns `CustomDomain`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"helmId": helm_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    def update(
        self,
        helm_id: UUID | str,
        custom_domain_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Edit helm custom domain.

        `PUT /helm/{helmId}/customDomain/{customDomainId}` returns `CustomDomain`.

        Args:
            helm_id: Id of the Helm.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"helmId": helm_id, "customDomainId": custom_domain_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    def delete(self, helm_id: UUID | str, custom_domain_id: UUID | str) -> None:
        """Delete helm custom domain.

        `DELETE /helm/{helmId}/customDomain/{customDomainId}` returns nothing.

        Args:
            helm_id: Id of the Helm.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"helmId": helm_id, "customDomainId": custom_domain_id})

    def check(self, helm_id: UUID | str) -> Pager[models.CheckedCustomDomainResponse]:
        """Check helm custom domain.

        `GET /helm/{helmId}/checkCustomDomain` returns every `CheckedCustomDomainResponse`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_CHECK, path={"helmId": helm_id})


class AsyncHelmsCustomDomains(AsyncResource):
    """Helms, custom domains."""

    def list(self, helm_id: UUID | str) -> AsyncPager[models.CustomDomain]:
        """List helm custom domain.

        `GET /helm/{helmId}/customDomain` returns every `CustomDomain`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"helmId": helm_id})

    async def get(self, helm_id: UUID | str, custom_domain_id: UUID | str) -> models.CustomDomain:
        """Get helm custom domain.

        `GET /helm/{helmId}/customDomain/{customDomainId}` returns `CustomDomain`.

        Args:
            helm_id: Id of the Helm.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(_GET, path={"helmId": helm_id, "customDomainId": custom_domain_id})

    async def create(
        self,
        helm_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Create helm custom domain.

        `POST /helm/{helmId}/customDomain` returns `CustomDomain`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"helmId": helm_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    async def update(
        self,
        helm_id: UUID | str,
        custom_domain_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Edit helm custom domain.

        `PUT /helm/{helmId}/customDomain/{customDomainId}` returns `CustomDomain`.

        Args:
            helm_id: Id of the Helm.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"helmId": helm_id, "customDomainId": custom_domain_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    async def delete(self, helm_id: UUID | str, custom_domain_id: UUID | str) -> None:
        """Delete helm custom domain.

        `DELETE /helm/{helmId}/customDomain/{customDomainId}` returns nothing.

        Args:
            helm_id: Id of the Helm.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"helmId": helm_id, "customDomainId": custom_domain_id}
        )

    def check(self, helm_id: UUID | str) -> AsyncPager[models.CheckedCustomDomainResponse]:
        """Check helm custom domain.

        `GET /helm/{helmId}/checkCustomDomain` returns every `CheckedCustomDomainResponse`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_CHECK, path={"helmId": helm_id})
