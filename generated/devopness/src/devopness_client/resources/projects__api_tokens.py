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
        """List the API tokens of a project.

        `GET /projects/{project_id}/tokens` returns every `ApiTokenRelation`.

        The tokens' values are not shown.

        Args:
            project_id: Id of the project. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST, path={"project_id": project_id}, query={"page": page, "per_page": per_page}
        )

    def get(self, project_id: int, token_id: str) -> models.ApiToken:
        """Return one API token of a project, without its value.

        `GET /projects/{project_id}/tokens/{token_id}` returns `ApiToken`.

        Args:
            project_id: Id of the project. At least 1.
            token_id: Id of the API token.

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
        """Create an API token for a project.

        `POST /projects/{project_id}/tokens` returns `ApiToken`.

        The answer shows the token's value this one time. Keep it.

        Args:
            project_id: Id of the project. At least 1.
            expires_at: When the token shall expire. A time within the next year.
            name: Between 3 and 255 characters.
            role_id: Id of the role whose permissions the token has.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(
            _ADD,
            path={"project_id": project_id},
            body={"expires_at": expires_at, "name": name, "role_id": role_id},
        )

    def revoke(self, project_id: int, token_id: str) -> None:
        """Revoke an API token of a project.

        `DELETE /projects/{project_id}/tokens/{token_id}/revoke` returns nothing.

        Args:
            project_id: Id of the project. At least 1.
            token_id: Id of the API token.

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
        """Replace the value of a project's API token.

        `POST /projects/{project_id}/tokens/{token_id}/rotate` returns `ApiTokenRotateResponse`.

        The answer shows the new value this one time. Keep it.

        Args:
            project_id: Id of the project. At least 1.
            token_id: Id of the API token.
            expires_at: When the new value shall expire. A time within the next year.

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
        """List the API tokens of a project.

        `GET /projects/{project_id}/tokens` returns every `ApiTokenRelation`.

        The tokens' values are not shown.

        Args:
            project_id: Id of the project. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST, path={"project_id": project_id}, query={"page": page, "per_page": per_page}
        )

    async def get(self, project_id: int, token_id: str) -> models.ApiToken:
        """Return one API token of a project, without its value.

        `GET /projects/{project_id}/tokens/{token_id}` returns `ApiToken`.

        Args:
            project_id: Id of the project. At least 1.
            token_id: Id of the API token.

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
        """Create an API token for a project.

        `POST /projects/{project_id}/tokens` returns `ApiToken`.

        The answer shows the token's value this one time. Keep it.

        Args:
            project_id: Id of the project. At least 1.
            expires_at: When the token shall expire. A time within the next year.
            name: Between 3 and 255 characters.
            role_id: Id of the role whose permissions the token has.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(
            _ADD,
            path={"project_id": project_id},
            body={"expires_at": expires_at, "name": name, "role_id": role_id},
        )

    async def revoke(self, project_id: int, token_id: str) -> None:
        """Revoke an API token of a project.

        `DELETE /projects/{project_id}/tokens/{token_id}/revoke` returns nothing.

        Args:
            project_id: Id of the project. At least 1.
            token_id: Id of the API token.

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
        """Replace the value of a project's API token.

        `POST /projects/{project_id}/tokens/{token_id}/rotate` returns `ApiTokenRotateResponse`.

        The answer shows the new value this one time. Keep it.

        Args:
            project_id: Id of the project. At least 1.
            token_id: Id of the API token.
            expires_at: When the new value shall expire. A time within the next year.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _ROTATE,
            path={"project_id": project_id, "token_id": token_id},
            body={"expires_at": expires_at, "id": id},
        )
