"""Applications, custom domains."""

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
    id="listApplicationCustomDomain",
    method="GET",
    path="/application/{applicationId}/customDomain",
    result=lambda: models.CustomDomainResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.CustomDomain] = Operation(
    id="createApplicationCustomDomain",
    method="POST",
    path="/application/{applicationId}/customDomain",
    body="application/json",
    result=lambda: models.CustomDomain,
)

_UPDATE: Operation[models.CustomDomain] = Operation(
    id="editCustomDomain",
    method="PUT",
    path="/application/{applicationId}/customDomain/{customDomainId}",
    body="application/json",
    result=lambda: models.CustomDomain,
)

_DELETE: Operation[None] = Operation(
    id="deleteCustomDomain",
    method="DELETE",
    path="/application/{applicationId}/customDomain/{customDomainId}",
    decode="none",
)

_CHECK: Operation[models.CheckedCustomDomainResponse] = Operation(
    id="checkApplicationCustomDomain",
    method="GET",
    path="/application/{applicationId}/checkCustomDomain",
    result=lambda: models.CheckedCustomDomainsResponse,
    paging=pages.Whole(items=("results",)),
)

_GET_STATUS: Operation[models.CustomDomain] = Operation(
    id="getCustomDomainStatus",
    method="GET",
    path="/application/{applicationId}/customDomain/{customDomainId}/status",
    result=lambda: models.CustomDomain,
)


class ApplicationsCustomDomains(Resource):
    """Applications, custom domains."""

    def list(self, application_id: UUID | str) -> Pager[models.CustomDomain]:
        """List application custom domain.

        `GET /application/{applicationId}/customDomain` returns every `CustomDomain`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"applicationId": application_id})

    def create(
        self,
        application_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Create application custom domain.

        `POST /application/{applicationId}/customDomain` returns `CustomDomain`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"applicationId": application_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    def update(
        self,
        application_id: UUID | str,
        custom_domain_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Edit custom domain.

        `PUT /application/{applicationId}/customDomain/{customDomainId}` returns `CustomDomain`.

        Args:
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"applicationId": application_id, "customDomainId": custom_domain_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    def delete(self, application_id: UUID | str, custom_domain_id: UUID | str) -> None:
        """Delete custom domain.

        `DELETE /application/{applicationId}/customDomain/{customDomainId}` returns nothing.

        Args:
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"applicationId": application_id, "customDomainId": custom_domain_id}
        )

    def check(self, application_id: UUID | str) -> Pager[models.CheckedCustomDomainResponse]:
        """Check application custom domain.

        `GET /application/{applicationId}/checkCustomDomain` returns every
        `CheckedCustomDomainResponse`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_CHECK, path={"applicationId": application_id})

    def get_status(
        self, application_id: UUID | str, custom_domain_id: UUID | str
    ) -> models.CustomDomain:
        """Get custom domain status.

        `GET /application/{applicationId}/customDomain/{customDomainId}/status` returns
        `CustomDomain`.

        Args:
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_STATUS, path={"applicationId": application_id, "customDomainId": custom_domain_id}
        )


class AsyncApplicationsCustomDomains(AsyncResource):
    """Applications, custom domains."""

    def list(self, application_id: UUID | str) -> AsyncPager[models.CustomDomain]:
        """List application custom domain.

        `GET /application/{applicationId}/customDomain` returns every `CustomDomain`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"applicationId": application_id})

    async def create(
        self,
        application_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Create application custom domain.

        `POST /application/{applicationId}/customDomain` returns `CustomDomain`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"applicationId": application_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    async def update(
        self,
        application_id: UUID | str,
        custom_domain_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Edit custom domain.

        `PUT /application/{applicationId}/customDomain/{customDomainId}` returns `CustomDomain`.

        Args:
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"applicationId": application_id, "customDomainId": custom_domain_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    async def delete(self, application_id: UUID | str, custom_domain_id: UUID | str) -> None:
        """Delete custom domain.

        `DELETE /application/{applicationId}/customDomain/{customDomainId}` returns nothing.

        Args:
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"applicationId": application_id, "customDomainId": custom_domain_id}
        )

    def check(self, application_id: UUID | str) -> AsyncPager[models.CheckedCustomDomainResponse]:
        """Check application custom domain.

        `GET /application/{applicationId}/checkCustomDomain` returns every
        `CheckedCustomDomainResponse`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_CHECK, path={"applicationId": application_id})

    async def get_status(
        self, application_id: UUID | str, custom_domain_id: UUID | str
    ) -> models.CustomDomain:
        """Get custom domain status.

        `GET /application/{applicationId}/customDomain/{customDomainId}/status` returns
        `CustomDomain`.

        Args:
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_STATUS, path={"applicationId": application_id, "customDomainId": custom_domain_id}
        )
