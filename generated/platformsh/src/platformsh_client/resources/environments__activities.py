"""Environments, activities."""

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
    id="list-projects-environments-activities",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/activities",
    result=lambda: models.ActivityCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Activity] = Operation(
    id="get-projects-environments-activities",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/activities/{activityId}",
    result=lambda: models.Activity,
)

_CANCEL: Operation[models.AcceptedResponse] = Operation(
    id="action-projects-environments-activities-cancel",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/activities/{activityId}/cancel",
    result=lambda: models.AcceptedResponse,
)


class EnvironmentsActivities(Resource):
    """Environments, activities."""

    def list(self, project_id: str, environment_id: str) -> Pager[models.Activity]:
        """List projects environments activities.

        `GET /projects/{projectId}/environments/{environmentId}/activities` returns every
        `Activity`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    def get(
        self,
        project_id: str,
        environment_id: str,
        activity_id: str,
    ) -> models.Activity:
        """Get projects environments activities.

        `GET /projects/{projectId}/environments/{environmentId}/activities/{activityId}` returns
        `Activity`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            activity_id: Id of the activity.
        """
        return self._call(
            _GET,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "activityId": activity_id,
            },
        )

    def cancel(
        self,
        project_id: str,
        environment_id: str,
        activity_id: str,
    ) -> models.AcceptedResponse:
        """Action projects environments activities cancel.

        `POST /projects/{projectId}/environments/{environmentId}/activities/{activityId}/cancel`
        returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            activity_id: Id of the activity.
        """
        return self._call(
            _CANCEL,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "activityId": activity_id,
            },
        )


class AsyncEnvironmentsActivities(AsyncResource):
    """Environments, activities."""

    def list(self, project_id: str, environment_id: str) -> AsyncPager[models.Activity]:
        """List projects environments activities.

        `GET /projects/{projectId}/environments/{environmentId}/activities` returns every
        `Activity`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    async def get(
        self,
        project_id: str,
        environment_id: str,
        activity_id: str,
    ) -> models.Activity:
        """Get projects environments activities.

        `GET /projects/{projectId}/environments/{environmentId}/activities/{activityId}` returns
        `Activity`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            activity_id: Id of the activity.
        """
        return await self._call(
            _GET,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "activityId": activity_id,
            },
        )

    async def cancel(
        self,
        project_id: str,
        environment_id: str,
        activity_id: str,
    ) -> models.AcceptedResponse:
        """Action projects environments activities cancel.

        `POST /projects/{projectId}/environments/{environmentId}/activities/{activityId}/cancel`
        returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            activity_id: Id of the activity.
        """
        return await self._call(
            _CANCEL,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "activityId": activity_id,
            },
        )
