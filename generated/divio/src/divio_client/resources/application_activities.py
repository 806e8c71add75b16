"""Application activities."""

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

_LIST: Operation[models.ApplicationActivity] = Operation(
    id="ListApplicationActivities",
    method="GET",
    path="/apps/v3/application-activities/",
    result=lambda: models.PaginatedApplicationActivityList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.ApplicationActivity] = Operation(
    id="GetApplicationActivity",
    method="GET",
    path="/apps/v3/application-activities/{uuid}/",
    result=lambda: models.ApplicationActivity,
)


class ApplicationActivities(Resource):
    """Application activities."""

    def list(
        self,
        *,
        application: UUID | str | Omit = omit,
        avatar_size: str | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        type: str | Omit = omit,
        user_name: str | Omit = omit,
    ) -> Pager[models.ApplicationActivity]:
        """List application activities.

        `GET /apps/v3/application-activities/` returns every `ApplicationActivity`.

        Args:
            application: Return only what belongs to this application (UUID).
            avatar_size: Size in which to return avatars.
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            type: Return only activities of this type.
            user_name: Return only activities of the user with this name.
        """
        return self._pages(
            _LIST,
            query={
                "application": application,
                "avatar_size": avatar_size,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
                "type": type,
                "user_name": user_name,
            },
        )

    def get(self, uuid: UUID | str) -> models.ApplicationActivity:
        """Get an application activity.

        `GET /apps/v3/application-activities/{uuid}/` returns `ApplicationActivity`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncApplicationActivities(AsyncResource):
    """Application activities."""

    def list(
        self,
        *,
        application: UUID | str | Omit = omit,
        avatar_size: str | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        type: str | Omit = omit,
        user_name: str | Omit = omit,
    ) -> AsyncPager[models.ApplicationActivity]:
        """List application activities.

        `GET /apps/v3/application-activities/` returns every `ApplicationActivity`.

        Args:
            application: Return only what belongs to this application (UUID).
            avatar_size: Size in which to return avatars.
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            type: Return only activities of this type.
            user_name: Return only activities of the user with this name.
        """
        return self._pages(
            _LIST,
            query={
                "application": application,
                "avatar_size": avatar_size,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
                "type": type,
                "user_name": user_name,
            },
        )

    async def get(self, uuid: UUID | str) -> models.ApplicationActivity:
        """Get an application activity.

        `GET /apps/v3/application-activities/{uuid}/` returns `ApplicationActivity`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
