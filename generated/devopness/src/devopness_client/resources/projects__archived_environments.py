"""Projects, archived environments."""

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

_LIST: Operation[models.ArchivedEnvironmentRelation] = Operation(
    id="listProjectArchivedEnvironments",
    method="GET",
    path="/projects/{project_id}/environments/archived",
    result=lambda: models.ArchivedEnvironmentList,
    paging=pages.LinkHeader(items=()),
)


class ProjectsArchivedEnvironments(Resource):
    """Projects, archived environments."""

    def list(
        self,
        project_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ArchivedEnvironmentRelation]:
        """List the archived environments of a project.

        `GET /projects/{project_id}/environments/archived` returns every
        `ArchivedEnvironmentRelation`.

        Args:
            project_id: Id of the project. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST, path={"project_id": project_id}, query={"page": page, "per_page": per_page}
        )


class AsyncProjectsArchivedEnvironments(AsyncResource):
    """Projects, archived environments."""

    def list(
        self,
        project_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ArchivedEnvironmentRelation]:
        """List the archived environments of a project.

        `GET /projects/{project_id}/environments/archived` returns every
        `ArchivedEnvironmentRelation`.

        Args:
            project_id: Id of the project. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST, path={"project_id": project_id}, query={"page": page, "per_page": per_page}
        )
