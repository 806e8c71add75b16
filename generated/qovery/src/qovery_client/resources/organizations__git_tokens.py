"""Organizations, git tokens."""

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

_LIST: Operation[models.GitTokenResponse] = Operation(
    id="listOrganizationGitTokens",
    method="GET",
    path="/organization/{organizationId}/gitToken",
    result=lambda: models.GitTokenResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.GitTokenResponse] = Operation(
    id="getOrganizationGitToken",
    method="GET",
    path="/organization/{organizationId}/gitToken/{gitTokenId}",
    result=lambda: models.GitTokenResponse,
)

_CREATE: Operation[models.GitTokenResponse] = Operation(
    id="createGitToken",
    method="POST",
    path="/organization/{organizationId}/gitToken",
    body="application/json",
    result=lambda: models.GitTokenResponse,
)

_UPDATE: Operation[models.GitTokenResponse] = Operation(
    id="editGitToken",
    method="PUT",
    path="/organization/{organizationId}/gitToken/{gitTokenId}",
    body="application/json",
    result=lambda: models.GitTokenResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteGitToken",
    method="DELETE",
    path="/organization/{organizationId}/gitToken/{gitTokenId}",
    decode="none",
)

_LIST_ASSOCIATED_SERVICES: Operation[models.GitTokenAssociatedServiceResponse] = Operation(
    id="getGitTokenAssociatedServices",
    method="GET",
    path="/organization/{organizationId}/gitToken/{gitTokenId}/associatedServices",
    result=lambda: models.GitTokenAssociatedServicesResponseList,
    paging=pages.Whole(items=("results",)),
)


class OrganizationsGitTokens(Resource):
    """Organizations, git tokens."""

    def list(self, organization_id: UUID | str) -> Pager[models.GitTokenResponse]:
        """List organization git tokens.

        `GET /organization/{organizationId}/gitToken` returns every `GitTokenResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(self, organization_id: UUID | str, git_token_id: UUID | str) -> models.GitTokenResponse:
        """Get organization git token.

        `GET /organization/{organizationId}/gitToken/{gitTokenId}` returns `GitTokenResponse`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET, path={"organizationId": organization_id, "gitTokenId": git_token_id}
        )

    def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        token: str,
        type: types.GitProviderEnum,
        description: str | Omit = omit,
        git_api_url: str | Omit = omit,
        workspace: str | Omit = omit,
    ) -> models.GitTokenResponse:
        """Create git token.

        `POST /organization/{organizationId}/gitToken` returns `GitTokenResponse`.

        Args:
            organization_id: Id of the organization.
            type: One of `BITBUCKET`, `GITHUB`, `GITLAB`.
            git_api_url: Format `uri`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={
                "name": name,
                "token": token,
                "type": type,
                "description": description,
                "git_api_url": git_api_url,
                "workspace": workspace,
            },
        )

    def update(
        self,
        organization_id: UUID | str,
        git_token_id: UUID | str,
        *,
        name: str,
        token: str,
        type: types.GitProviderEnum,
        description: str | Omit = omit,
        git_api_url: str | Omit = omit,
        workspace: str | Omit = omit,
    ) -> models.GitTokenResponse:
        """Edit git token.

        `PUT /organization/{organizationId}/gitToken/{gitTokenId}` returns `GitTokenResponse`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.
            type: One of `BITBUCKET`, `GITHUB`, `GITLAB`.
            git_api_url: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organizationId": organization_id, "gitTokenId": git_token_id},
            body={
                "name": name,
                "token": token,
                "type": type,
                "description": description,
                "git_api_url": git_api_url,
                "workspace": workspace,
            },
        )

    def delete(self, organization_id: UUID | str, git_token_id: UUID | str) -> None:
        """Delete git token.

        `DELETE /organization/{organizationId}/gitToken/{gitTokenId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"organizationId": organization_id, "gitTokenId": git_token_id}
        )

    def list_associated_services(
        self, organization_id: UUID | str, git_token_id: UUID | str
    ) -> Pager[models.GitTokenAssociatedServiceResponse]:
        """Get git token associated services.

        `GET /organization/{organizationId}/gitToken/{gitTokenId}/associatedServices` returns
        every `GitTokenAssociatedServiceResponse`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_ASSOCIATED_SERVICES,
            path={"organizationId": organization_id, "gitTokenId": git_token_id},
        )


class AsyncOrganizationsGitTokens(AsyncResource):
    """Organizations, git tokens."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.GitTokenResponse]:
        """List organization git tokens.

        `GET /organization/{organizationId}/gitToken` returns every `GitTokenResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(
        self, organization_id: UUID | str, git_token_id: UUID | str
    ) -> models.GitTokenResponse:
        """Get organization git token.

        `GET /organization/{organizationId}/gitToken/{gitTokenId}` returns `GitTokenResponse`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET, path={"organizationId": organization_id, "gitTokenId": git_token_id}
        )

    async def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        token: str,
        type: types.GitProviderEnum,
        description: str | Omit = omit,
        git_api_url: str | Omit = omit,
        workspace: str | Omit = omit,
    ) -> models.GitTokenResponse:
        """Create git token.

        `POST /organization/{organizationId}/gitToken` returns `GitTokenResponse`.

        Args:
            organization_id: Id of the organization.
            type: One of `BITBUCKET`, `GITHUB`, `GITLAB`.
            git_api_url: Format `uri`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={
                "name": name,
                "token": token,
                "type": type,
                "description": description,
                "git_api_url": git_api_url,
                "workspace": workspace,
            },
        )

    async def update(
        self,
        organization_id: UUID | str,
        git_token_id: UUID | str,
        *,
        name: str,
        token: str,
        type: types.GitProviderEnum,
        description: str | Omit = omit,
        git_api_url: str | Omit = omit,
        workspace: str | Omit = omit,
    ) -> models.GitTokenResponse:
        """Edit git token.

        `PUT /organization/{organizationId}/gitToken/{gitTokenId}` returns `GitTokenResponse`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.
            type: One of `BITBUCKET`, `GITHUB`, `GITLAB`.
            git_api_url: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organizationId": organization_id, "gitTokenId": git_token_id},
            body={
                "name": name,
                "token": token,
                "type": type,
                "description": description,
                "git_api_url": git_api_url,
                "workspace": workspace,
            },
        )

    async def delete(self, organization_id: UUID | str, git_token_id: UUID | str) -> None:
        """Delete git token.

        `DELETE /organization/{organizationId}/gitToken/{gitTokenId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"organizationId": organization_id, "gitTokenId": git_token_id}
        )

    def list_associated_services(
        self, organization_id: UUID | str, git_token_id: UUID | str
    ) -> AsyncPager[models.GitTokenAssociatedServiceResponse]:
        """Get git token associated services.

        `GET /organization/{organizationId}/gitToken/{gitTokenId}/associatedServices` returns
        every `GitTokenAssociatedServiceResponse`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_ASSOCIATED_SERVICES,
            path={"organizationId": organization_id, "gitTokenId": git_token_id},
        )
