"""Tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from collections.abc import Mapping

_LIST: Operation[models.Task] = Operation(
    id="list-projects-environments-tasks",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/tasks",
    result=lambda: models.TaskCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Task] = Operation(
    id="get-projects-environments-tasks",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/tasks/{taskId}",
    result=lambda: models.Task,
)

_RUN: Operation[models.AcceptedResponse] = Operation(
    id="run-task",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/tasks/{taskId}/run",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)


class Tasks(Resource):
    """Tasks."""

    def list(self, project_id: str, environment_id: str) -> Pager[models.Task]:
        """List projects environments tasks.

        `GET /projects/{projectId}/environments/{environmentId}/tasks` returns every `Task`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    def get(
        self,
        project_id: str,
        environment_id: str,
        task_id: str,
    ) -> models.Task:
        """Get projects environments tasks.

        `GET /projects/{projectId}/environments/{environmentId}/tasks/{taskId}` returns `Task`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            task_id: Id of the task.
        """
        return self._call(
            _GET, path={"projectId": project_id, "environmentId": environment_id, "taskId": task_id}
        )

    def run(
        self,
        project_id: str,
        environment_id: str,
        task_id: str,
        *,
        variables: Mapping[str, Mapping[str, Any]] | Omit = omit,
    ) -> models.AcceptedResponse:
        """Run task.

        `POST /projects/{projectId}/environments/{environmentId}/tasks/{taskId}/run` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            task_id: Id of the task.
        """
        return self._call(
            _RUN,
            path={"projectId": project_id, "environmentId": environment_id, "taskId": task_id},
            body={"variables": variables},
        )


class AsyncTasks(AsyncResource):
    """Tasks."""

    def list(self, project_id: str, environment_id: str) -> AsyncPager[models.Task]:
        """List projects environments tasks.

        `GET /projects/{projectId}/environments/{environmentId}/tasks` returns every `Task`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    async def get(
        self,
        project_id: str,
        environment_id: str,
        task_id: str,
    ) -> models.Task:
        """Get projects environments tasks.

        `GET /projects/{projectId}/environments/{environmentId}/tasks/{taskId}` returns `Task`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            task_id: Id of the task.
        """
        return await self._call(
            _GET, path={"projectId": project_id, "environmentId": environment_id, "taskId": task_id}
        )

    async def run(
        self,
        project_id: str,
        environment_id: str,
        task_id: str,
        *,
        variables: Mapping[str, Mapping[str, Any]] | Omit = omit,
    ) -> models.AcceptedResponse:
        """Run task.

        `POST /projects/{projectId}/environments/{environmentId}/tasks/{taskId}/run` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            task_id: Id of the task.
        """
        return await self._call(
            _RUN,
            path={"projectId": project_id, "environmentId": environment_id, "taskId": task_id},
            body={"variables": variables},
        )
