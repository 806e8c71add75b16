"""Diffs."""

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

_LIST: Operation[models.Diff] = Operation(
    id="list-projects-git-diffs",
    method="GET",
    path="/projects/{projectId}/git/diffs/{diffBaseId}/{diffTargetId}",
    result=lambda: models.DiffCollection,
    paging=pages.Whole(items=()),
)


class Diffs(Resource):
    """Diffs."""

    def list(
        self,
        project_id: str,
        diff_base_id: str,
        diff_target_id: str,
    ) -> Pager[models.Diff]:
        """List projects git diffs.

        `GET /projects/{projectId}/git/diffs/{diffBaseId}/{diffTargetId}` returns every `Diff`.

        Args:
            project_id: Id of the project.
            diff_base_id: Id of the tree or commit to compare with.
            diff_target_id: Id of the tree or commit that is compared.
        """
        return self._pages(
            _LIST,
            path={
                "projectId": project_id,
                "diffBaseId": diff_base_id,
                "diffTargetId": diff_target_id,
            },
        )


class AsyncDiffs(AsyncResource):
    """Diffs."""

    def list(
        self,
        project_id: str,
        diff_base_id: str,
        diff_target_id: str,
    ) -> AsyncPager[models.Diff]:
        """List projects git diffs.

        `GET /projects/{projectId}/git/diffs/{diffBaseId}/{diffTargetId}` returns every `Diff`.

        Args:
            project_id: Id of the project.
            diff_base_id: Id of the tree or commit to compare with.
            diff_target_id: Id of the tree or commit that is compared.
        """
        return self._pages(
            _LIST,
            path={
                "projectId": project_id,
                "diffBaseId": diff_base_id,
                "diffTargetId": diff_target_id,
            },
        )
