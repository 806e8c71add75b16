"""Pipelines, steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from .. import types

_UPDATE: Operation[None] = Operation(
    id="updatePipelineStep",
    method="PUT",
    path="/pipelines/{pipeline_id}/steps/{step_id}",
    body="application/json",
    decode="none",
)

_ADD: Operation[models.Step] = Operation(
    id="addPipelineStep",
    method="POST",
    path="/pipelines/{pipeline_id}/steps",
    body="application/json",
    result=lambda: models.Step,
)

_LINK: Operation[None] = Operation(
    id="linkStepToPipeline",
    method="POST",
    path="/pipelines/{pipeline_id}/steps/{step_id}/link",
    decode="none",
)

_UNLINK: Operation[None] = Operation(
    id="unlinkStepFromPipeline",
    method="DELETE",
    path="/pipelines/{pipeline_id}/steps/{step_id}/unlink",
    decode="none",
)


class PipelinesSteps(Resource):
    """Pipelines, steps."""

    def update(
        self,
        pipeline_id: int,
        step_id: int,
        *,
        command: str,
        id: int,
        runner: types.PipelineStepRunnerName,
        description: str | Omit = omit,
        name: str | Omit = omit,
        run_as_user: str | Omit = omit,
        trigger_after: int | Omit = omit,
        type: str | Omit = omit,
    ) -> None:
        """Change a step of a pipeline.

        `PUT /pipelines/{pipeline_id}/steps/{step_id}` returns nothing.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            step_id: Id of the pipeline step. At least 1.
            command: One command, or a Bash script of several lines. Between 10 and 300 characters.
            runner: Tool that runs the step's command. One of `composer`, `custom`, `npm`, `pip`,
                `yarn`.
            description: What the step is for. At most 255 characters.
            name: Between 4 and 60 characters.
            run_as_user: Unix user that runs the command. At most 60 characters.
            trigger_after: Move the step behind the one with this `trigger_order`, from 0 to 16777214.
            type: Type of the step. At most 20 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"pipeline_id": pipeline_id, "step_id": step_id},
            body={
                "command": command,
                "id": id,
                "runner": runner,
                "description": description,
                "name": name,
                "run_as_user": run_as_user,
                "trigger_after": trigger_after,
                "type": type,
            },
        )

    def add(
        self,
        pipeline_id: int,
        *,
        command: str,
        runner: types.PipelineStepRunnerName,
        description: str | Omit = omit,
        name: str | Omit = omit,
        run_as_user: str | Omit = omit,
        type: str | Omit = omit,
    ) -> models.Step:
        """Give a pipeline another step.

        `POST /pipelines/{pipeline_id}/steps` returns `Step`.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            command: One command, or a Bash script of several lines. Between 10 and 300 characters.
            runner: Tool that runs the step's command. One of `composer`, `custom`, `npm`, `pip`,
                `yarn`.
            description: What the step is for. At most 255 characters.
            name: Between 4 and 60 characters.
            run_as_user: Unix user that runs the command. At most 60 characters.
            type: Type of the step. At most 20 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"pipeline_id": pipeline_id},
            body={
                "command": command,
                "runner": runner,
                "description": description,
                "name": name,
                "run_as_user": run_as_user,
                "type": type,
            },
        )

    def link(self, pipeline_id: int, step_id: int) -> None:
        """Make an existing step part of a pipeline.

        `POST /pipelines/{pipeline_id}/steps/{step_id}/link` returns nothing.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            step_id: Id of the pipeline step. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_LINK, path={"pipeline_id": pipeline_id, "step_id": step_id})

    def unlink(self, pipeline_id: int, step_id: int) -> None:
        """Take a step out of a pipeline.

        `DELETE /pipelines/{pipeline_id}/steps/{step_id}/unlink` returns nothing.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            step_id: Id of the pipeline step. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_UNLINK, path={"pipeline_id": pipeline_id, "step_id": step_id})


class AsyncPipelinesSteps(AsyncResource):
    """Pipelines, steps."""

    async def update(
        self,
        pipeline_id: int,
        step_id: int,
        *,
        command: str,
        id: int,
        runner: types.PipelineStepRunnerName,
        description: str | Omit = omit,
        name: str | Omit = omit,
        run_as_user: str | Omit = omit,
        trigger_after: int | Omit = omit,
        type: str | Omit = omit,
    ) -> None:
        """Change a step of a pipeline.

        `PUT /pipelines/{pipeline_id}/steps/{step_id}` returns nothing.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            step_id: Id of the pipeline step. At least 1.
            command: One command, or a Bash script of several lines. Between 10 and 300 characters.
            runner: Tool that runs the step's command. One of `composer`, `custom`, `npm`, `pip`,
                `yarn`.
            description: What the step is for. At most 255 characters.
            name: Between 4 and 60 characters.
            run_as_user: Unix user that runs the command. At most 60 characters.
            trigger_after: Move the step behind the one with this `trigger_order`, from 0 to 16777214.
            type: Type of the step. At most 20 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"pipeline_id": pipeline_id, "step_id": step_id},
            body={
                "command": command,
                "id": id,
                "runner": runner,
                "description": description,
                "name": name,
                "run_as_user": run_as_user,
                "trigger_after": trigger_after,
                "type": type,
            },
        )

    async def add(
        self,
        pipeline_id: int,
        *,
        command: str,
        runner: types.PipelineStepRunnerName,
        description: str | Omit = omit,
        name: str | Omit = omit,
        run_as_user: str | Omit = omit,
        type: str | Omit = omit,
    ) -> models.Step:
        """Give a pipeline another step.

        `POST /pipelines/{pipeline_id}/steps` returns `Step`.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            command: One command, or a Bash script of several lines. Between 10 and 300 characters.
            runner: Tool that runs the step's command. One of `composer`, `custom`, `npm`, `pip`,
                `yarn`.
            description: What the step is for. At most 255 characters.
            name: Between 4 and 60 characters.
            run_as_user: Unix user that runs the command. At most 60 characters.
            type: Type of the step. At most 20 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"pipeline_id": pipeline_id},
            body={
                "command": command,
                "runner": runner,
                "description": description,
                "name": name,
                "run_as_user": run_as_user,
                "type": type,
            },
        )

    async def link(self, pipeline_id: int, step_id: int) -> None:
        """Make an existing step part of a pipeline.

        `POST /pipelines/{pipeline_id}/steps/{step_id}/link` returns nothing.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            step_id: Id of the pipeline step. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_LINK, path={"pipeline_id": pipeline_id, "step_id": step_id})

    async def unlink(self, pipeline_id: int, step_id: int) -> None:
        """Take a step out of a pipeline.

        `DELETE /pipelines/{pipeline_id}/steps/{step_id}/unlink` returns nothing.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            step_id: Id of the pipeline step. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_UNLINK, path={"pipeline_id": pipeline_id, "step_id": step_id})
