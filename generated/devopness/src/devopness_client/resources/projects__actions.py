"""Projects, actions."""

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

_LIST: Operation[models.ActionRelation] = Operation(
    id="listProjectActionsByResourceType",
    method="GET",
    path="/projects/{project_id}/actions/{resource_type}",
    result=lambda: models.ActionList,
    paging=pages.LinkHeader(items=()),
)


class ProjectsActions(Resource):
    """Projects, actions."""

    def list(
        self,
        project_id: int,
        resource_type: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ActionRelation]:
        """List the actions of a project for one type of resource.

        `GET /projects/{project_id}/actions/{resource_type}` returns every `ActionRelation`.

        Args:
            project_id: Id of the project. At least 1.
            resource_type: Type of the resource, such as `application` or `server`.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"project_id": project_id, "resource_type": resource_type},
            query={"page": page, "per_page": per_page},
        )


class AsyncProjectsActions(AsyncResource):
    """Projects, actions."""

    def list(
        self,
        project_id: int,
        resource_type: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ActionRelation]:
        """List the actions of a project for one type of resource.

        `GET /projects/{project_id}/actions/{resource_type}` returns every `ActionRelation`.

        Args:
            project_id: Id of the project. At least 1.
            resource_type: Type of the resource, such as `application` or `server`.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"project_id": project_id, "resource_type": resource_type},
            query={"page": page, "per_page": per_page},
        )
