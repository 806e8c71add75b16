"""Pipelines, actions."""

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
    from .. import types

_LIST: Operation[models.ActionRelation] = Operation(
    id="listPipelineActions",
    method="GET",
    path="/pipelines/{pipeline_id}/actions",
    result=lambda: models.ActionList,
    paging=pages.LinkHeader(items=()),
)

_ADD: Operation[models.Action] = Operation(
    id="addPipelineAction",
    method="POST",
    path="/pipelines/{pipeline_id}/actions",
    body="application/json",
    result=lambda: models.Action,
)


class PipelinesActions(Resource):
    """Pipelines, actions."""

    def list(
        self,
        pipeline_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ActionRelation]:
        """List the runs of a pipeline.

        `GET /pipelines/{pipeline_id}/actions` returns every `ActionRelation`.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST, path={"pipeline_id": pipeline_id}, query={"page": page, "per_page": per_page}
        )

    def add(
        self,
        pipeline_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        source_ref: str | Omit = omit,
        source_type: types.SourceType | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> models.Action:
        """Run a pipeline.

        `POST /pipelines/{pipeline_id}/actions` returns `Action`.

        The answer is the new action. Follow it with `actions.get`.

        Args:
            pipeline_id: Id of the pipeline to run. At least 1.
            servers: Ids of the servers to run on.
            source_ref: What to deploy: a branch, a tag or a commit hash. At most 200 characters.
            source_type: What `source_ref` is: `branch`, `tag` or `commit`. Without it, the default
                branch is deployed.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _ADD,
            path={"pipeline_id": pipeline_id},
            body={
                "servers": servers,
                "source_ref": source_ref,
                "source_type": source_type,
                "trigger_comment": trigger_comment,
            },
        )


class AsyncPipelinesActions(AsyncResource):
    """Pipelines, actions."""

    def list(
        self,
        pipeline_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ActionRelation]:
        """List the runs of a pipeline.

        `GET /pipelines/{pipeline_id}/actions` returns every `ActionRelation`.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST, path={"pipeline_id": pipeline_id}, query={"page": page, "per_page": per_page}
        )

    async def add(
        self,
        pipeline_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        source_ref: str | Omit = omit,
        source_type: types.SourceType | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> models.Action:
        """Run a pipeline.

        `POST /pipelines/{pipeline_id}/actions` returns `Action`.

        The answer is the new action. Follow it with `actions.get`.

        Args:
            pipeline_id: Id of the pipeline to run. At least 1.
            servers: Ids of the servers to run on.
            source_ref: What to deploy: a branch, a tag or a commit hash. At most 200 characters.
            source_type: What `source_ref` is: `branch`, `tag` or `commit`. Without it, the default
                branch is deployed.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _ADD,
            path={"pipeline_id": pipeline_id},
            body={
                "servers": servers,
                "source_ref": source_ref,
                "source_type": source_type,
                "trigger_comment": trigger_comment,
            },
        )
