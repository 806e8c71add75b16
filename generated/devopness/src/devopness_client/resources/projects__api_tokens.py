"""Projects, api tokens."""

from __future__ import annotations

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

_LIST: Operation[models.ApiTokenRelation] = Operation(
    id="listProjectApiTokens",
    method="GET",
    path="/projects/{project_id}/tokens",
    result=lambda: models.ApiTokenList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.ApiToken] = Operation(
    id="getProjectApiToken",
    method="GET",
    path="/projects/{project_id}/tokens/{token_id}",
    result=lambda: models.ApiToken,
)

_ADD: Operation[models.ApiToken] = Operation(
    id="addProjectApiToken",
    method="POST",
    path="/projects/{project_id}/tokens",
    body="application/json",
    result=lambda: models.ApiToken,
)

_REVOKE: Operation[None] = Operation(
    id="revokeProjectApiToken",
    method="DELETE",
    path="/projects/{project_id}/tokens/{token_id}/revoke",
    decode="none",
)

_ROTATE: Operation[models.ApiTokenRotateResponse] = Operation(
    id="rotateProjectApiToken",
    method="POST",
    path="/projects/{project_id}/tokens/{token_id}/rotate",
    body="application/json",
    result=lambda: models.ApiTokenRotateResponse,
)


class ProjectsApiTokens(Resource):
    """Projects, api tokens."""

    def list(
        self,
        project_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ApiTokenRelation]:
        """List project api tokens.

        `GET /projects/{project_id}/tokens` returns every `ApiTokenRelation`.

        Args:
            project_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST, path={"project_id": project_id}, query={"page": page, "per_page": per_page}
        )

    def get(self, project_id: int, token_id: str) -> models.ApiToken:
        """Get project api token.

        `GET /projects/{project_id}/tokens/{token_id}` returns `ApiToken`.

        Args:
            project_id: At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(_GET, path={"project_id": project_id, "token_id": token_id})

    def add(
        self,
        project_id: int,
        *,
        expires_at: str,
        name: str,
        role_id: int,
    ) -> models.ApiToken:
        """Add project api token.

        `POST /projects/{project_id}/tokens` returns `ApiToken`.

        Args:
            project_id: At least 1.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(
            _ADD,
            path={"project_id": project_id},
            body={"expires_at": expires_at, "name": name, "role_id": role_id},
        )

    def revoke(self, project_id: int, token_id: str) -> None:
        """Revoke project api token.

        `DELETE /projects/{project_id}/tokens/{token_id}/revoke` returns nothing.

        Args:
            project_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_REVOKE, path={"project_id": project_id, "token_id": token_id})

    def rotate(
        self,
        project_id: int,
        token_id: str,
        *,
        expires_at: str,
        id: str,
    ) -> models.ApiTokenRotateResponse:
        """Rotate project api token.

        `POST /projects/{project_id}/tokens/{token_id}/rotate` returns `ApiTokenRotateResponse`.

        Args:
            project_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _ROTATE,
            path={"project_id": project_id, "token_id": token_id},
            body={"expires_at": expires_at, "id": id},
        )


class AsyncProjectsApiTokens(AsyncResource):
    """Projects, api tokens."""

    def list(
        self,
        project_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ApiTokenRelation]:
        """List project api tokens.

        `GET /projects/{project_id}/tokens` returns every `ApiTokenRelation`.

        Args:
            project_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST, path={"project_id": project_id}, query={"page": page, "per_page": per_page}
        )

    async def get(self, project_id: int, token_id: str) -> models.ApiToken:
        """Get project api token.

        `GET /projects/{project_id}/tokens/{token_id}` returns `ApiToken`.

        Args:
            project_id: At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(_GET, path={"project_id": project_id, "token_id": token_id})

    async def add(
        self,
        project_id: int,
        *,
        expires_at: str,
        name: str,
        role_id: int,
    ) -> models.ApiToken:
        """Add project api token.

        `POST /projects/{project_id}/tokens` returns `ApiToken`.

        Args:
            project_id: At least 1.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(
            _ADD,
            path={"project_id": project_id},
            body={"expires_at": expires_at, "name": name, "role_id": role_id},
        )

    async def revoke(self, project_id: int, token_id: str) -> None:
        """Revoke project api token.

        `DELETE /projects/{project_id}/tokens/{token_id}/revoke` returns nothing.

        Args:
            project_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_REVOKE, path={"project_id": project_id, "token_id": token_id})

    async def rotate(
        self,
        project_id: int,
        token_id: str,
        *,
        expires_at: str,
        id: str,
    ) -> models.ApiTokenRotateResponse:
        """Rotate project api token.

        `POST /projects/{project_id}/tokens/{token_id}/rotate` returns `ApiTokenRotateResponse`.

        Args:
            project_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _ROTATE,
            path={"project_id": project_id, "token_id": token_id},
            body={"expires_at": expires_at, "id": id},
        )
