"""Api tokens."""

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

_LIST: Operation[models.ApiToken] = Operation(
    id="list-api-tokens",
    method="GET",
    path="/users/{user_id}/api-tokens",
    result=lambda: list[models.ApiToken],
    paging=pages.Whole(items=()),
)

_GET: Operation[models.ApiToken] = Operation(
    id="get-api-token",
    method="GET",
    path="/users/{user_id}/api-tokens/{token_id}",
    result=lambda: models.ApiToken,
)

_CREATE: Operation[models.ApiToken] = Operation(
    id="create-api-token",
    method="POST",
    path="/users/{user_id}/api-tokens",
    body="application/json",
    result=lambda: models.ApiToken,
)

_DELETE: Operation[None] = Operation(
    id="delete-api-token",
    method="DELETE",
    path="/users/{user_id}/api-tokens/{token_id}",
    decode="none",
)


class ApiTokens(Resource):
    """Api tokens."""

    def list(self, user_id: UUID | str) -> Pager[models.ApiToken]:
        """List api tokens.

        `GET /users/{user_id}/api-tokens` returns every `ApiToken`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(_LIST, path={"user_id": user_id})

    def get(self, user_id: UUID | str, token_id: UUID | str) -> models.ApiToken:
        """Get api token.

        `GET /users/{user_id}/api-tokens/{token_id}` returns `ApiToken`.

        Args:
            user_id: Id of the user.
            token_id: Id of the token.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"user_id": user_id, "token_id": token_id})

    def create(self, user_id: UUID | str, *, name: str) -> models.ApiToken:
        """Create api token.

        `POST /users/{user_id}/api-tokens` returns `ApiToken`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(_CREATE, path={"user_id": user_id}, body={"name": name})

    def delete(self, user_id: UUID | str, token_id: UUID | str) -> None:
        """Delete api token.

        `DELETE /users/{user_id}/api-tokens/{token_id}` returns nothing.

        Args:
            user_id: Id of the user.
            token_id: Id of the token.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"user_id": user_id, "token_id": token_id})


class AsyncApiTokens(AsyncResource):
    """Api tokens."""

    def list(self, user_id: UUID | str) -> AsyncPager[models.ApiToken]:
        """List api tokens.

        `GET /users/{user_id}/api-tokens` returns every `ApiToken`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(_LIST, path={"user_id": user_id})

    async def get(self, user_id: UUID | str, token_id: UUID | str) -> models.ApiToken:
        """Get api token.

        `GET /users/{user_id}/api-tokens/{token_id}` returns `ApiToken`.

        Args:
            user_id: Id of the user.
            token_id: Id of the token.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"user_id": user_id, "token_id": token_id})

    async def create(self, user_id: UUID | str, *, name: str) -> models.ApiToken:
        """Create api token.

        `POST /users/{user_id}/api-tokens` returns `ApiToken`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(_CREATE, path={"user_id": user_id}, body={"name": name})

    async def delete(self, user_id: UUID | str, token_id: UUID | str) -> None:
        """Delete api token.

        `DELETE /users/{user_id}/api-tokens/{token_id}` returns nothing.

        Args:
            user_id: Id of the user.
            token_id: Id of the token.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"user_id": user_id, "token_id": token_id})
