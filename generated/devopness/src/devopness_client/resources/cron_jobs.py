"""Cron jobs."""

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

_LIST: Operation[models.CronJobRelation] = Operation(
    id="listEnvironmentCronJobs",
    method="GET",
    path="/environments/{environment_id}/cron-jobs",
    result=lambda: models.CronJobList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.CronJob] = Operation(
    id="getCronJob",
    method="GET",
    path="/cron-jobs/{cron_job_id}",
    result=lambda: models.CronJob,
)

_UPDATE: Operation[None] = Operation(
    id="updateCronJob",
    method="PUT",
    path="/cron-jobs/{cron_job_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteCronJob",
    method="DELETE",
    path="/cron-jobs/{cron_job_id}",
    decode="none",
)

_ADD: Operation[models.CronJob] = Operation(
    id="addEnvironmentCronJob",
    method="POST",
    path="/environments/{environment_id}/cron-jobs",
    body="application/json",
    result=lambda: models.CronJob,
)

_DEPLOY: Operation[None] = Operation(
    id="deployCronJob",
    method="POST",
    path="/cron-jobs/{cron_job_id}/deploy",
    body="application/json",
    decode="none",
)


class CronJobs(Resource):
    """Cron jobs."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.CronJobRelation]:
        """List the cron jobs of an environment.

        `GET /environments/{environment_id}/cron-jobs` returns every `CronJobRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    def get(self, cron_job_id: int) -> models.CronJob:
        """Return one cron job.

        `GET /cron-jobs/{cron_job_id}` returns `CronJob`.

        Args:
            cron_job_id: Id of the cron job. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"cron_job_id": cron_job_id})

    def update(
        self,
        cron_job_id: int,
        *,
        command: str,
        id: int,
        name: str,
        pattern: str,
        run_as_user: str,
        application_id: int | Omit = omit,
    ) -> None:
        """Change a cron job.

        `PUT /cron-jobs/{cron_job_id}` returns nothing.

        Args:
            cron_job_id: Id of the cron job. At least 1.
            command: The command to run. Between 5 and 255 characters.
            name: At most 60 characters.
            pattern: When it runs, as a cron expression of five fields: minute, hour, day of the
                month, month, day of the week.
            run_as_user: Unix user that runs the command. At most 60 characters.
            application_id: Id of the application it belongs to.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"cron_job_id": cron_job_id},
            body={
                "command": command,
                "id": id,
                "name": name,
                "pattern": pattern,
                "run_as_user": run_as_user,
                "application_id": application_id,
            },
        )

    def delete(self, cron_job_id: int) -> None:
        """Delete a cron job.

        `DELETE /cron-jobs/{cron_job_id}` returns nothing.

        Args:
            cron_job_id: Id of the cron job. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"cron_job_id": cron_job_id})

    def add(
        self,
        environment_id: int,
        *,
        command: str,
        name: str,
        pattern: str,
        run_as_user: str,
        application_id: int | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
    ) -> models.CronJob:
        """Create a cron job in an environment.

        `POST /environments/{environment_id}/cron-jobs` returns `CronJob`.

        Args:
            environment_id: Id of the environment. At least 1.
            command: The command to run. Between 5 and 255 characters.
            name: At most 60 characters.
            pattern: When it runs, as a cron expression of five fields: minute, hour, day of the
                month, month, day of the week.
            run_as_user: Unix user that runs the command. At most 60 characters.
            application_id: Id of the application it belongs to.
            linked_resources: Resources to link to it.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "command": command,
                "name": name,
                "pattern": pattern,
                "run_as_user": run_as_user,
                "application_id": application_id,
                "linked_resources": linked_resources,
            },
        )

    def deploy(self, cron_job_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Install a cron job on servers.

        `POST /cron-jobs/{cron_job_id}/deploy` returns nothing.

        Args:
            cron_job_id: Id of the cron job. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_DEPLOY, path={"cron_job_id": cron_job_id}, body={"servers": servers})


class AsyncCronJobs(AsyncResource):
    """Cron jobs."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.CronJobRelation]:
        """List the cron jobs of an environment.

        `GET /environments/{environment_id}/cron-jobs` returns every `CronJobRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    async def get(self, cron_job_id: int) -> models.CronJob:
        """Return one cron job.

        `GET /cron-jobs/{cron_job_id}` returns `CronJob`.

        Args:
            cron_job_id: Id of the cron job. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"cron_job_id": cron_job_id})

    async def update(
        self,
        cron_job_id: int,
        *,
        command: str,
        id: int,
        name: str,
        pattern: str,
        run_as_user: str,
        application_id: int | Omit = omit,
    ) -> None:
        """Change a cron job.

        `PUT /cron-jobs/{cron_job_id}` returns nothing.

        Args:
            cron_job_id: Id of the cron job. At least 1.
            command: The command to run. Between 5 and 255 characters.
            name: At most 60 characters.
            pattern: When it runs, as a cron expression of five fields: minute, hour, day of the
                month, month, day of the week.
            run_as_user: Unix user that runs the command. At most 60 characters.
            application_id: Id of the application it belongs to.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"cron_job_id": cron_job_id},
            body={
                "command": command,
                "id": id,
                "name": name,
                "pattern": pattern,
                "run_as_user": run_as_user,
                "application_id": application_id,
            },
        )

    async def delete(self, cron_job_id: int) -> None:
        """Delete a cron job.

        `DELETE /cron-jobs/{cron_job_id}` returns nothing.

        Args:
            cron_job_id: Id of the cron job. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"cron_job_id": cron_job_id})

    async def add(
        self,
        environment_id: int,
        *,
        command: str,
        name: str,
        pattern: str,
        run_as_user: str,
        application_id: int | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
    ) -> models.CronJob:
        """Create a cron job in an environment.

        `POST /environments/{environment_id}/cron-jobs` returns `CronJob`.

        Args:
            environment_id: Id of the environment. At least 1.
            command: The command to run. Between 5 and 255 characters.
            name: At most 60 characters.
            pattern: When it runs, as a cron expression of five fields: minute, hour, day of the
                month, month, day of the week.
            run_as_user: Unix user that runs the command. At most 60 characters.
            application_id: Id of the application it belongs to.
            linked_resources: Resources to link to it.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "command": command,
                "name": name,
                "pattern": pattern,
                "run_as_user": run_as_user,
                "application_id": application_id,
                "linked_resources": linked_resources,
            },
        )

    async def deploy(
        self, cron_job_id: int, *, servers: types.ResourceIdList | Omit = omit
    ) -> None:
        """Install a cron job on servers.

        `POST /cron-jobs/{cron_job_id}/deploy` returns nothing.

        Args:
            cron_job_id: Id of the cron job. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _DEPLOY, path={"cron_job_id": cron_job_id}, body={"servers": servers}
        )
