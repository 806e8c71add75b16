"""Applications, logs."""

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

_LIST: Operation[models.Log] = Operation(
    id="listApplicationLog",
    method="GET",
    path="/application/{applicationId}/log",
    result=lambda: models.LogResponseList,
    paging=pages.Whole(items=("results",)),
)


class ApplicationsLogs(Resource):
    """Applications, logs."""

    def list(self, application_id: UUID | str) -> Pager[models.Log]:
        """List application log.

        `GET /application/{applicationId}/log` returns every `Log`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"applicationId": application_id})


class AsyncApplicationsLogs(AsyncResource):
    """Applications, logs."""

    def list(self, application_id: UUID | str) -> AsyncPager[models.Log]:
        """List application log.

        `GET /application/{applicationId}/log` returns every `Log`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"applicationId": application_id})
