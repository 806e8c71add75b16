"""Pipelines."""

from __future__ import annotations

from functools import cached_property
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
    from .pipelines__actions import AsyncPipelinesActions, PipelinesActions
    from .pipelines__hooks import AsyncPipelinesHooks, PipelinesHooks
    from .pipelines__steps import AsyncPipelinesSteps, PipelinesSteps

_LIST: Operation[models.PipelineRelation] = Operation(
    id="listPipelinesByResourceType",
    method="GET",
    path="/pipelines/{resource_type}/{resource_id}",
    result=lambda: models.PipelineList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Pipeline] = Operation(
    id="getPipeline",
    method="GET",
    path="/pipelines/{pipeline_id}",
    result=lambda: models.Pipeline,
)

_UPDATE: Operation[None] = Operation(
    id="updatePipeline",
    method="PUT",
    path="/pipelines/{pipeline_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deletePipeline",
    method="DELETE",
    path="/pipelines/{pipeline_id}",
    decode="none",
)

_ADD: Operation[models.Pipeline] = Operation(
    id="addPipeline",
    method="POST",
    path="/pipelines/{resource_type}/{resource_id}",
    body="application/json",
    result=lambda: models.Pipeline,
)


class Pipelines(Resource):
    """Pipelines."""

    @cached_property
    def actions(self) -> PipelinesActions:
        from .pipelines__actions import PipelinesActions

        return PipelinesActions(self._api)

    @cached_property
    def hooks(self) -> PipelinesHooks:
        from .pipelines__hooks import PipelinesHooks

        return PipelinesHooks(self._api)

    @cached_property
    def steps(self) -> PipelinesSteps:
        from .pipelines__steps import PipelinesSteps

        return PipelinesSteps(self._api)

    def list(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.PipelineRelation]:
        """List the pipelines of a resource.

        `GET /pipelines/{resource_type}/{resource_id}` returns every `PipelineRelation`.

        Args:
            resource_type: Type of the resource, such as `application` or `server`.
            resource_id: Id of the resource. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={"page": page, "per_page": per_page},
        )

    def get(self, pipeline_id: int) -> models.Pipeline:
        """Return one pipeline with its steps.

        `GET /pipelines/{pipeline_id}` returns `Pipeline`.

        Args:
            pipeline_id: Id of the pipeline. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"pipeline_id": pipeline_id})

    def update(
        self,
        pipeline_id: int,
        *,
        id: int,
        name: str,
        max_parallel_actions: int | Omit = omit,
        trigger_when: types.PipelineTriggerWhen | None | Omit = omit,
    ) -> None:
        """Change a pipeline.

        `PUT /pipelines/{pipeline_id}` returns nothing.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            name: Between 3 and 80 characters.
            max_parallel_actions: How many actions of it may run at the same time, from 0 to 10: 1 runs them one
                after another, 0 sets no limit.
            trigger_when: Conditions under which it is triggered.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _UPDATE,
            path={"pipeline_id": pipeline_id},
            body={
                "id": id,
                "name": name,
                "max_parallel_actions": max_parallel_actions,
                "trigger_when": trigger_when,
            },
        )

    def delete(self, pipeline_id: int) -> None:
        """Delete a pipeline.

        `DELETE /pipelines/{pipeline_id}` returns nothing.

        Args:
            pipeline_id: Id of the pipeline. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"pipeline_id": pipeline_id})

    def add(
        self,
        resource_type: str,
        resource_id: int,
        *,
        name: str,
        operation: str,
        max_parallel_actions: int | Omit = omit,
        trigger_when: types.PipelineTriggerWhen | None | Omit = omit,
    ) -> models.Pipeline:
        """Create a pipeline for a resource.

        `POST /pipelines/{resource_type}/{resource_id}` returns `Pipeline`.

        Args:
            resource_type: Type of the resource the pipeline is for.
            resource_id: Id of the resource the pipeline is for. At least 1.
            name: Between 3 and 80 characters.
            operation: Operation of the resource it runs for, such as `deploy`. At most 20 characters.
            max_parallel_actions: How many actions of it may run at the same time, from 0 to 10: 1 runs them one
                after another, 0 sets no limit.
            trigger_when: Conditions under which it is triggered.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"resource_type": resource_type, "resource_id": resource_id},
            body={
                "name": name,
                "operation": operation,
                "max_parallel_actions": max_parallel_actions,
                "trigger_when": trigger_when,
            },
        )


class AsyncPipelines(AsyncResource):
    """Pipelines."""

    @cached_property
    def actions(self) -> AsyncPipelinesActions:
        from .pipelines__actions import AsyncPipelinesActions

        return AsyncPipelinesActions(self._api)

    @cached_property
    def hooks(self) -> AsyncPipelinesHooks:
        from .pipelines__hooks import AsyncPipelinesHooks

        return AsyncPipelinesHooks(self._api)

    @cached_property
    def steps(self) -> AsyncPipelinesSteps:
        from .pipelines__steps import AsyncPipelinesSteps

        return AsyncPipelinesSteps(self._api)

    def list(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.PipelineRelation]:
        """List the pipelines of a resource.

        `GET /pipelines/{resource_type}/{resource_id}` returns every `PipelineRelation`.

        Args:
            resource_type: Type of the resource, such as `application` or `server`.
            resource_id: Id of the resource. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={"page": page, "per_page": per_page},
        )

    async def get(self, pipeline_id: int) -> models.Pipeline:
        """Return one pipeline with its steps.

        `GET /pipelines/{pipeline_id}` returns `Pipeline`.

        Args:
            pipeline_id: Id of the pipeline. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"pipeline_id": pipeline_id})

    async def update(
        self,
        pipeline_id: int,
        *,
        id: int,
        name: str,
        max_parallel_actions: int | Omit = omit,
        trigger_when: types.PipelineTriggerWhen | None | Omit = omit,
    ) -> None:
        """Change a pipeline.

        `PUT /pipelines/{pipeline_id}` returns nothing.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            name: Between 3 and 80 characters.
            max_parallel_actions: How many actions of it may run at the same time, from 0 to 10: 1 runs them one
                after another, 0 sets no limit.
            trigger_when: Conditions under which it is triggered.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _UPDATE,
            path={"pipeline_id": pipeline_id},
            body={
                "id": id,
                "name": name,
                "max_parallel_actions": max_parallel_actions,
                "trigger_when": trigger_when,
            },
        )

    async def delete(self, pipeline_id: int) -> None:
        """Delete a pipeline.

        `DELETE /pipelines/{pipeline_id}` returns nothing.

        Args:
            pipeline_id: Id of the pipeline. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"pipeline_id": pipeline_id})

    async def add(
        self,
        resource_type: str,
        resource_id: int,
        *,
        name: str,
        operation: str,
        max_parallel_actions: int | Omit = omit,
        trigger_when: types.PipelineTriggerWhen | None | Omit = omit,
    ) -> models.Pipeline:
        """Create a pipeline for a resource.

        `POST /pipelines/{resource_type}/{resource_id}` returns `Pipeline`.

        Args:
            resource_type: Type of the resource the pipeline is for.
            resource_id: Id of the resource the pipeline is for. At least 1.
            name: Between 3 and 80 characters.
            operation: Operation of the resource it runs for, such as `deploy`. At most 20 characters.
            max_parallel_actions: How many actions of it may run at the same time, from 0 to 10: 1 runs them one
                after another, 0 sets no limit.
            trigger_when: Conditions under which it is triggered.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"resource_type": resource_type, "resource_id": resource_id},
            body={
                "name": name,
                "operation": operation,
                "max_parallel_actions": max_parallel_actions,
                "trigger_when": trigger_when,
            },
        )
