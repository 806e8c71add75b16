"""Containers, custom domains."""

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
    id="listContainerCustomDomain",
    method="GET",
    path="/container/{containerId}/customDomain",
    result=lambda: models.CustomDomainResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.CustomDomain] = Operation(
    id="createContainerCustomDomain",
    method="POST",
    path="/container/{containerId}/customDomain",
    body="application/json",
    result=lambda: models.CustomDomain,
)

_UPDATE: Operation[models.CustomDomain] = Operation(
    id="editContainerCustomDomain",
    method="PUT",
    path="/container/{containerId}/customDomain/{customDomainId}",
    body="application/json",
    result=lambda: models.CustomDomain,
)

_DELETE: Operation[None] = Operation(
    id="deleteContainerCustomDomain",
    method="DELETE",
    path="/container/{containerId}/customDomain/{customDomainId}",
    decode="none",
)

_CHECK: Operation[models.CheckedCustomDomainResponse] = Operation(
    id="checkContainerCustomDomain",
    method="GET",
    path="/container/{containerId}/checkCustomDomain",
    result=lambda: models.CheckedCustomDomainsResponse,
    paging=pages.Whole(items=("results",)),
)

_GET_STATUS: Operation[models.CustomDomain] = Operation(
    id="getContainerCustomDomainStatus",
    method="GET",
    path="/container/{containerId}/customDomain/{customDomainId}/status",
    result=lambda: models.CustomDomain,
)


class ContainersCustomDomains(Resource):
    """Containers, custom domains."""

    def list(self, container_id: UUID | str) -> Pager[models.CustomDomain]:
        """List container custom domain.

        `GET /container/{containerId}/customDomain` returns every `CustomDomain`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"containerId": container_id})

    def create(
        self,
        container_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Create container custom domain.

        `POST /container/{containerId}/customDomain` returns `CustomDomain`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"containerId": container_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    def update(
        self,
        container_id: UUID | str,
        custom_domain_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Edit container custom domain.

        `PUT /container/{containerId}/customDomain/{customDomainId}` returns `CustomDomain`.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"containerId": container_id, "customDomainId": custom_domain_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    def delete(self, container_id: UUID | str, custom_domain_id: UUID | str) -> None:
        """Delete container custom domain.

        `DELETE /container/{containerId}/customDomain/{customDomainId}` returns nothing.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"containerId": container_id, "customDomainId": custom_domain_id}
        )

    def check(self, container_id: UUID | str) -> Pager[models.CheckedCustomDomainResponse]:
        """Check container custom domain.

        `GET /container/{containerId}/checkCustomDomain` returns every
        `CheckedCustomDomainResponse`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_CHECK, path={"containerId": container_id})

    def get_status(
        self, container_id: UUID | str, custom_domain_id: UUID | str
    ) -> models.CustomDomain:
        """Get container custom domain status.

        `GET /container/{containerId}/customDomain/{customDomainId}/status` returns
        `CustomDomain`.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_STATUS, path={"containerId": container_id, "customDomainId": custom_domain_id}
        )


class AsyncContainersCustomDomains(AsyncResource):
    """Containers, custom domains."""

    def list(self, container_id: UUID | str) -> AsyncPager[models.CustomDomain]:
        """List container custom domain.

        `GET /container/{containerId}/customDomain` returns every `CustomDomain`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"containerId": container_id})

    async def create(
        self,
        container_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Create container custom domain.

        `POST /container/{containerId}/customDomain` returns `CustomDomain`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"containerId": container_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    async def update(
        self,
        container_id: UUID | str,
        custom_domain_id: UUID | str,
        *,
        domain: str,
        generate_certificate: bool,
        use_cdn: bool | Omit = omit,
    ) -> models.CustomDomain:
        """Edit container custom domain.

        `PUT /container/{containerId}/customDomain/{customDomainId}` returns `CustomDomain`.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"containerId": container_id, "customDomainId": custom_domain_id},
            body={
                "domain": domain,
                "generate_certificate": generate_certificate,
                "use_cdn": use_cdn,
            },
        )

    async def delete(self, container_id: UUID | str, custom_domain_id: UUID | str) -> None:
        """Delete container custom domain.

        `DELETE /container/{containerId}/customDomain/{customDomainId}` returns nothing.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"containerId": container_id, "customDomainId": custom_domain_id}
        )

    def check(self, container_id: UUID | str) -> AsyncPager[models.CheckedCustomDomainResponse]:
        """Check container custom domain.

        `GET /container/{containerId}/checkCustomDomain` returns every
        `CheckedCustomDomainResponse`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_CHECK, path={"containerId": container_id})

    async def get_status(
        self, container_id: UUID | str, custom_domain_id: UUID | str
    ) -> models.CustomDomain:
        """Get container custom domain status.

        `GET /container/{containerId}/customDomain/{customDomainId}/status` returns
        `CustomDomain`.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_STATUS, path={"containerId": container_id, "customDomainId": custom_domain_id}
        )
