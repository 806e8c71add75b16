"""Routing."""

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

_LIST: Operation[models.Route] = Operation(
    id="list-projects-environments-routes",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/routes",
    result=lambda: models.RouteCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Route] = Operation(
    id="get-projects-environments-routes",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/routes/{routeId}",
    result=lambda: models.Route,
)


class Routing(Resource):
    """Routing."""

    def list(self, project_id: str, environment_id: str) -> Pager[models.Route]:
        """List projects environments routes.

        `GET /projects/{projectId}/environments/{environmentId}/routes` returns every `Route`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    def get(
        self,
        project_id: str,
        environment_id: str,
        route_id: str,
    ) -> models.Route:
        """Get projects environments routes.

        `GET /projects/{projectId}/environments/{environmentId}/routes/{routeId}` returns
        `Route`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            route_id: Id of the route.
        """
        return self._call(
            _GET,
            path={"projectId": project_id, "environmentId": environment_id, "routeId": route_id},
        )


class AsyncRouting(AsyncResource):
    """Routing."""

    def list(self, project_id: str, environment_id: str) -> AsyncPager[models.Route]:
        """List projects environments routes.

        `GET /projects/{projectId}/environments/{environmentId}/routes` returns every `Route`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    async def get(
        self,
        project_id: str,
        environment_id: str,
        route_id: str,
    ) -> models.Route:
        """Get projects environments routes.

        `GET /projects/{projectId}/environments/{environmentId}/routes/{routeId}` returns
        `Route`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            route_id: Id of the route.
        """
        return await self._call(
            _GET,
            path={"projectId": project_id, "environmentId": environment_id, "routeId": route_id},
        )
