"""Projects, activities."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

_LIST: Operation[models.Activity] = Operation(
    id="list-projects-activities",
    method="GET",
    path="/projects/{projectId}/activities",
    result=lambda: models.ActivityCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Activity] = Operation(
    id="get-projects-activities",
    method="GET",
    path="/projects/{projectId}/activities/{activityId}",
    result=lambda: models.Activity,
)

_CANCEL: Operation[models.AcceptedResponse] = Operation(
    id="action-projects-activities-cancel",
    method="POST",
    path="/projects/{projectId}/activities/{activityId}/cancel",
    result=lambda: models.AcceptedResponse,
)


class ProjectsActivities(Resource):
    """Projects, activities."""

    def list(self, project_id: str) -> Pager[models.Activity]:
        """List projects activities.

        `GET /projects/{projectId}/activities` returns every `Activity`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(self, project_id: str, activity_id: str) -> models.Activity:
        """Get projects activities.

        `GET /projects/{projectId}/activities/{activityId}` returns `Activity`.

        Args:
            project_id: Id of the project.
            activity_id: Id of the activity.
        """
        return self._call(_GET, path={"projectId": project_id, "activityId": activity_id})

    def cancel(self, project_id: str, activity_id: str) -> models.AcceptedResponse:
        """Action projects activities cancel.

        `POST /projects/{projectId}/activities/{activityId}/cancel` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            activity_id: Id of the activity.
        """
        return self._call(_CANCEL, path={"projectId": project_id, "activityId": activity_id})


class AsyncProjectsActivities(AsyncResource):
    """Projects, activities."""

    def list(self, project_id: str) -> AsyncPager[models.Activity]:
        """List projects activities.

        `GET /projects/{projectId}/activities` returns every `Activity`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(self, project_id: str, activity_id: str) -> models.Activity:
        """Get projects activities.

        `GET /projects/{projectId}/activities/{activityId}` returns `Activity`.

        Args:
            project_id: Id of the project.
            activity_id: Id of the activity.
        """
        return await self._call(_GET, path={"projectId": project_id, "activityId": activity_id})

    async def cancel(self, project_id: str, activity_id: str) -> models.AcceptedResponse:
        """Action projects activities cancel.

        `POST /projects/{projectId}/activities/{activityId}/cancel` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            activity_id: Id of the activity.
        """
        return await self._call(_CANCEL, path={"projectId": project_id, "activityId": activity_id})
