"""Databases, applications."""

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

_LIST: Operation[models.Application] = Operation(
    id="listDatabaseApplication",
    method="GET",
    path="/database/{databaseId}/application",
    result=lambda: models.ApplicationResponseList,
    paging=pages.Whole(items=("results",)),
)

_REMOVE: Operation[None] = Operation(
    id="removeApplicationFromDatabase",
    method="DELETE",
    path="/database/{databaseId}/application/{targetApplicationId}",
    decode="none",
)


class DatabasesApplications(Resource):
    """Databases, applications."""

    def list(self, database_id: UUID | str) -> Pager[models.Application]:
        """List database application.

        `GET /database/{databaseId}/application` returns every `Application`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"databaseId": database_id})

    def remove(self, database_id: UUID | str, target_application_id: UUID | str) -> None:
        """Remove application from database.

        `DELETE /database/{databaseId}/application/{targetApplicationId}` returns nothing.

        Args:
            database_id: Id of the database.
            target_application_id: Id of the application to link.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _REMOVE, path={"databaseId": database_id, "targetApplicationId": target_application_id}
        )


class AsyncDatabasesApplications(AsyncResource):
    """Databases, applications."""

    def list(self, database_id: UUID | str) -> AsyncPager[models.Application]:
        """List database application.

        `GET /database/{databaseId}/application` returns every `Application`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"databaseId": database_id})

    async def remove(self, database_id: UUID | str, target_application_id: UUID | str) -> None:
        """Remove application from database.

        `DELETE /database/{databaseId}/application/{targetApplicationId}` returns nothing.

        Args:
            database_id: Id of the database.
            target_application_id: Id of the application to link.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _REMOVE, path={"databaseId": database_id, "targetApplicationId": target_application_id}
        )
