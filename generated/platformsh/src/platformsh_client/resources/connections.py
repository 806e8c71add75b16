"""Connections."""

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

_LIST: Operation[models.Connection] = Operation(
    id="list-login-connections",
    method="GET",
    path="/users/{user_id}/connections",
    result=lambda: list[models.Connection],
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Connection] = Operation(
    id="get-login-connection",
    method="GET",
    path="/users/{user_id}/connections/{provider}",
    result=lambda: models.Connection,
)

_DELETE: Operation[None] = Operation(
    id="delete-login-connection",
    method="DELETE",
    path="/users/{user_id}/connections/{provider}",
    decode="none",
)


class Connections(Resource):
    """Connections."""

    def list(self, user_id: UUID | str) -> Pager[models.Connection]:
        """List login connections.

        `GET /users/{user_id}/connections` returns every `Connection`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(_LIST, path={"user_id": user_id})

    def get(self, user_id: UUID | str, provider: str) -> models.Connection:
        """Get login connection.

        `GET /users/{user_id}/connections/{provider}` returns `Connection`.

        Args:
            user_id: Id of the user.
            provider: Name of the provider that the user signs in with.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"user_id": user_id, "provider": provider})

    def delete(self, user_id: UUID | str, provider: str) -> None:
        """Delete login connection.

        `DELETE /users/{user_id}/connections/{provider}` returns nothing.

        Args:
            user_id: Id of the user.
            provider: Name of the provider that the user signs in with.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"user_id": user_id, "provider": provider})


class AsyncConnections(AsyncResource):
    """Connections."""

    def list(self, user_id: UUID | str) -> AsyncPager[models.Connection]:
        """List login connections.

        `GET /users/{user_id}/connections` returns every `Connection`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(_LIST, path={"user_id": user_id})

    async def get(self, user_id: UUID | str, provider: str) -> models.Connection:
        """Get login connection.

        `GET /users/{user_id}/connections/{provider}` returns `Connection`.

        Args:
            user_id: Id of the user.
            provider: Name of the provider that the user signs in with.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"user_id": user_id, "provider": provider})

    async def delete(self, user_id: UUID | str, provider: str) -> None:
        """Delete login connection.

        `DELETE /users/{user_id}/connections/{provider}` returns nothing.

        Args:
            user_id: Id of the user.
            provider: Name of the provider that the user signs in with.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"user_id": user_id, "provider": provider})
