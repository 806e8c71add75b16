"""Organizations, api tokens."""

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

_LIST: Operation[models.OrganizationApiToken] = Operation(
    id="listOrganizationApiTokens",
    method="GET",
    path="/organization/{organizationId}/apiToken",
    result=lambda: models.OrganizationApiTokenResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.OrganizationApiTokenCreate] = Operation(
    id="createOrganizationApiToken",
    method="POST",
    path="/organization/{organizationId}/apiToken",
    body="application/json",
    result=lambda: models.OrganizationApiTokenCreate,
)

_DELETE: Operation[None] = Operation(
    id="deleteOrganizationApiToken",
    method="DELETE",
    path="/organization/{organizationId}/apiToken/{apiTokenId}",
    decode="none",
)


class OrganizationsApiTokens(Resource):
    """Organizations, api tokens."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        name: str | Omit = omit,
        creator_name: str | Omit = omit,
    ) -> Pager[models.OrganizationApiToken]:
        """List organization api tokens.

        `GET /organization/{organizationId}/apiToken` returns every `OrganizationApiToken`.

        Args:
            organization_id: Id of the organization.
            name: Name of the repository, with its owner.
            creator_name: Return only tokens of this creator.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organizationId": organization_id},
            query={"name": name, "creatorName": creator_name},
        )

    def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        role_id: UUID | str | None,
        description: str | Omit = omit,
        scope: types.OrganizationApiTokenScope | None | Omit = omit,
    ) -> models.OrganizationApiTokenCreate:
        """Create organization api token.

        `POST /organization/{organizationId}/apiToken` returns `OrganizationApiTokenCreate`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={"name": name, "role_id": role_id, "description": description, "scope": scope},
        )

    def delete(self, organization_id: UUID | str, api_token_id: UUID | str) -> None:
        """Delete organization api token.

        `DELETE /organization/{organizationId}/apiToken/{apiTokenId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            api_token_id: Id of the API token.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"organizationId": organization_id, "apiTokenId": api_token_id}
        )


class AsyncOrganizationsApiTokens(AsyncResource):
    """Organizations, api tokens."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        name: str | Omit = omit,
        creator_name: str | Omit = omit,
    ) -> AsyncPager[models.OrganizationApiToken]:
        """List organization api tokens.

        `GET /organization/{organizationId}/apiToken` returns every `OrganizationApiToken`.

        Args:
            organization_id: Id of the organization.
            name: Name of the repository, with its owner.
            creator_name: Return only tokens of this creator.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organizationId": organization_id},
            query={"name": name, "creatorName": creator_name},
        )

    async def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        role_id: UUID | str | None,
        description: str | Omit = omit,
        scope: types.OrganizationApiTokenScope | None | Omit = omit,
    ) -> models.OrganizationApiTokenCreate:
        """Create organization api token.

        `POST /organization/{organizationId}/apiToken` returns `OrganizationApiTokenCreate`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={"name": name, "role_id": role_id, "description": description, "scope": scope},
        )

    async def delete(self, organization_id: UUID | str, api_token_id: UUID | str) -> None:
        """Delete organization api token.

        `DELETE /organization/{organizationId}/apiToken/{apiTokenId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            api_token_id: Id of the API token.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"organizationId": organization_id, "apiTokenId": api_token_id}
        )
