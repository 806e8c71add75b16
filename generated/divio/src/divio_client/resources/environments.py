"""Environments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    Omit,
    Operation,
    Pager,
    Param,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.Environment] = Operation(
    id="ListEnvironments",
    method="GET",
    path="/apps/v3/environments/",
    params=(Param("o", "query", style="form", explode=False),),
    result=lambda: models.PaginatedEnvironmentList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Environment] = Operation(
    id="GetEnvironment",
    method="GET",
    path="/apps/v3/environments/{uuid}/",
    result=lambda: models.Environment,
)

_CREATE: Operation[models.EnvironmentCreate] = Operation(
    id="CreateEnvironment",
    method="POST",
    path="/apps/v3/environments/",
    body="application/json",
    result=lambda: models.EnvironmentCreate,
)

_UPDATE: Operation[models.EnvironmentUpdate] = Operation(
    id="UpdateEnvironment",
    method="PUT",
    path="/apps/v3/environments/{uuid}/",
    body="application/json",
    result=lambda: models.EnvironmentUpdate,
)

_PARTIAL_UPDATE: Operation[models.EnvironmentUpdate] = Operation(
    id="PartialUpdateEnvironment",
    method="PATCH",
    path="/apps/v3/environments/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.EnvironmentUpdate,
)

_DELETE: Operation[None] = Operation(
    id="DestroyEnvironment",
    method="DELETE",
    path="/apps/v3/environments/{uuid}/",
    decode="none",
)

_COPY: Operation[models.Environment] = Operation(
    id="CopyEnvironment",
    method="POST",
    path="/apps/v3/environments/{uuid}/copy/",
    body="application/json",
    result=lambda: models.Environment,
)

_GET_LOGS_OCCURRENCE: Operation[models.EnvironmentLogsOccurrence] = Operation(
    id="GetEnvironmentLogsOccurrence",
    method="GET",
    path="/apps/v3/environments/{uuid}/logs-occurrence/",
    result=lambda: models.EnvironmentLogsOccurrence,
)

_GET_METRICS: Operation[models.EnvironmentMetrics] = Operation(
    id="GetEnvironmentMetrics",
    method="GET",
    path="/apps/v3/environments/{uuid}/metrics/",
    result=lambda: models.EnvironmentMetrics,
)

_LIST_LOGS: Operation[models.EnvironmentLogEntry] = Operation(
    id="GetEnvironmentLogs",
    method="GET",
    path="/apps/v3/environments/{uuid}/logs/",
    result=lambda: models.EnvironmentLogs,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_STOP: Operation[None] = Operation(
    id="StopEnvironment",
    method="POST",
    path="/apps/v3/environments/{uuid}/stop/",
    decode="none",
)


class Environments(Resource):
    """Environments."""

    def list(
        self,
        *,
        application: UUID | str | Omit = omit,
        copy_type: types.ListEnvironmentsCopyType | Omit = omit,
        deployed: bool | Omit = omit,
        deploying: bool | Omit = omit,
        is_mirror: bool | Omit = omit,
        last_deployment_failed: bool | Omit = omit,
        name_search: str | Omit = omit,
        o: Sequence[types.ListEnvironmentsOItem] | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        related_to_application: UUID | str | Omit = omit,
        slug: str | Omit = omit,
        with_pending_commits: bool | Omit = omit,
    ) -> Pager[models.Environment]:
        """List environments.

        `GET /apps/v3/environments/` returns every `Environment`.

        Args:
            application: Return only what belongs to this application (UUID).
            copy_type: Return only what belongs to applications of this copy type: `COPY`, `FORK` or
                `MIRROR`.
            deployed: Return only environments that are deployed (or are not).
            deploying: Return only environments with a deployment that runs now (or without).
            is_mirror: Return only mirrors and what belongs to them (or only others).
            last_deployment_failed: Return only environments whose last deployment failed (or did not).
            name_search: Return only those with this text in their name.
            o: Order of the answer: `application`, or `-application` for the reverse.
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            related_to_application: Return only environments of applications that are related to this one (UUID).
            slug: Return only environments with this slug.
            with_pending_commits: Return only environments with commits that are not deployed yet (or without).
        """
        return self._pages(
            _LIST,
            query={
                "application": application,
                "copy_type": copy_type,
                "deployed": deployed,
                "deploying": deploying,
                "is_mirror": is_mirror,
                "last_deployment_failed": last_deployment_failed,
                "name_search": name_search,
                "o": o,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
                "related_to_application": related_to_application,
                "slug": slug,
                "with_pending_commits": with_pending_commits,
            },
        )

    def get(self, uuid: UUID | str) -> models.Environment:
        """Get an environment.

        `GET /apps/v3/environments/{uuid}/` returns `Environment`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self,
        *,
        application: UUID | str,
        branch: str,
        slug: str,
        alternative_dockerfile: str | None | Omit = omit,
    ) -> models.EnvironmentCreate:
        """Create an environment.

        `POST /apps/v3/environments/` returns `EnvironmentCreate`.

        Args:
            application: UUID of the application.
            branch: Git branch.
            slug: Letters, digits, dashes and underscores; at most 255 characters. Matches
                `^[-a-zA-Z0-9_]+$`.
            alternative_dockerfile: A Dockerfile other than the default one. At most 255 characters.
        """
        return self._call(
            _CREATE,
            body={
                "application": application,
                "branch": branch,
                "slug": slug,
                "alternative_dockerfile": alternative_dockerfile,
            },
        )

    def update(
        self,
        uuid: UUID | str,
        *,
        branch: str,
        alternative_dockerfile: str | None | Omit = omit,
    ) -> models.EnvironmentUpdate:
        """Update an environment.

        `PUT /apps/v3/environments/{uuid}/` returns `EnvironmentUpdate`.

        Args:
            uuid: UUID of the object.
            branch: Git branch.
            alternative_dockerfile: A Dockerfile other than the default one. At most 255 characters.
        """
        return self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={"branch": branch, "alternative_dockerfile": alternative_dockerfile},
        )

    def partial_update(
        self,
        uuid: UUID | str,
        *,
        alternative_dockerfile: str | None | Omit = omit,
        branch: str | Omit = omit,
    ) -> models.EnvironmentUpdate:
        """Partially update an environment.

        `PATCH /apps/v3/environments/{uuid}/` returns `EnvironmentUpdate`.

        Args:
            uuid: UUID of the object.
            alternative_dockerfile: A Dockerfile other than the default one. At most 255 characters.
            branch: Git branch.
        """
        return self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={"alternative_dockerfile": alternative_dockerfile, "branch": branch},
        )

    def delete(self, uuid: UUID | str) -> None:
        """Delete an environment.

        `DELETE /apps/v3/environments/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DELETE, path={"uuid": uuid})

    def copy(self, uuid: UUID | str, *, new_slug: str) -> models.Environment:
        """Copy an environment.

        `POST /apps/v3/environments/{uuid}/copy/` returns `Environment`.

        Args:
            uuid: UUID of the object.
            new_slug: Lower-case letters and digits, with dashes only in between; at most 255
                characters. Matches `^[0-9a-z](-*[0-9a-z])*$`.
        """
        return self._call(_COPY, path={"uuid": uuid}, body={"new_slug": new_slug})

    def get_logs_occurrence(
        self,
        uuid: UUID | str,
        *,
        action: str | Omit = omit,
        container: str | Omit = omit,
        from_ts: dt.datetime | Omit = omit,
        number_of_buckets: int | Omit = omit,
        search_query: str | Omit = omit,
        service: str | Omit = omit,
        to_ts: dt.datetime | Omit = omit,
        version: str | Omit = omit,
    ) -> models.EnvironmentLogsOccurrence:
        """Return how an environment's log entries are spread over time.

        `GET /apps/v3/environments/{uuid}/logs-occurrence/` returns `EnvironmentLogsOccurrence`.

        Args:
            uuid: UUID of the object.
            action: Count only entries of this action. Not empty.
            container: Count only entries of this container. Not empty.
            from_ts: Begin of the period.
            number_of_buckets: Into how many parts to divide the period, from 1 to 30. The default is 30.
            search_query: Count only entries with this text, of 3 to 32 characters.
            service: Count only entries of this service. Not empty.
            to_ts: End of the period.
            version: Count only entries of this version. Not empty.
        """
        return self._call(
            _GET_LOGS_OCCURRENCE,
            path={"uuid": uuid},
            query={
                "action": action,
                "container": container,
                "from_ts": from_ts,
                "number_of_buckets": number_of_buckets,
                "search_query": search_query,
                "service": service,
                "to_ts": to_ts,
                "version": version,
            },
        )

    def get_metrics(
        self,
        uuid: UUID | str,
        *,
        metric: Sequence[str] | None,
        from_ts: str | Omit = omit,
        time_window_preset: types.GetEnvironmentMetricsTimeWindowPreset | Omit = omit,
        to_ts: str | Omit = omit,
    ) -> models.EnvironmentMetrics:
        """Get environment metrics.

        `GET /apps/v3/environments/{uuid}/metrics/` returns `EnvironmentMetrics`.

        Args:
            uuid: UUID of the object.
            metric: Names of the metrics to return.
            from_ts: Begin of the period.
            time_window_preset: Length of the period: `1h`, `6h`, `12h`, `24h` or `7d`. One of `1h`, `6h`,
                `12h`, `24h`, `7d`; not empty.
            to_ts: End of the period.
        """
        return self._call(
            _GET_METRICS,
            path={"uuid": uuid},
            query={
                "metric": metric,
                "from_ts": from_ts,
                "time_window_preset": time_window_preset,
                "to_ts": to_ts,
            },
        )

    def list_logs(
        self,
        uuid: UUID | str,
        *,
        action: str | Omit = omit,
        container: str | Omit = omit,
        from_ts: dt.datetime | Omit = omit,
        limit: int | Omit = omit,
        search_after: str | Omit = omit,
        search_before: str | Omit = omit,
        search_query: str | Omit = omit,
        service: str | Omit = omit,
        to_ts: dt.datetime | Omit = omit,
        version: str | Omit = omit,
    ) -> Pager[models.EnvironmentLogEntry]:
        """Return log entries of an environment.

        `GET /apps/v3/environments/{uuid}/logs/` returns every `EnvironmentLogEntry`.

        Args:
            uuid: UUID of the object.
            action: Return only entries of this action. Not empty.
            container: Return only entries of this container. Not empty.
            from_ts: Return only entries from this time on.
            limit: Largest number of entries to return, from 1 to 1,000. The default is 1,000.
            search_after: Return only entries after this position. Not empty.
            search_before: Return only entries before this position. Not empty.
            search_query: Return only entries with this text, of 3 to 32 characters.
            service: Return only entries of this service. Not empty.
            to_ts: Return only entries up to this time.
            version: Return only entries of this version. Not empty.
        """
        return self._pages(
            _LIST_LOGS,
            path={"uuid": uuid},
            query={
                "action": action,
                "container": container,
                "from_ts": from_ts,
                "limit": limit,
                "search_after": search_after,
                "search_before": search_before,
                "search_query": search_query,
                "service": service,
                "to_ts": to_ts,
                "version": version,
            },
        )

    def stop(self, uuid: UUID | str) -> None:
        """Stop an environment.

        `POST /apps/v3/environments/{uuid}/stop/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_STOP, path={"uuid": uuid})


class AsyncEnvironments(AsyncResource):
    """Environments."""

    def list(
        self,
        *,
        application: UUID | str | Omit = omit,
        copy_type: types.ListEnvironmentsCopyType | Omit = omit,
        deployed: bool | Omit = omit,
        deploying: bool | Omit = omit,
        is_mirror: bool | Omit = omit,
        last_deployment_failed: bool | Omit = omit,
        name_search: str | Omit = omit,
        o: Sequence[types.ListEnvironmentsOItem] | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        related_to_application: UUID | str | Omit = omit,
        slug: str | Omit = omit,
        with_pending_commits: bool | Omit = omit,
    ) -> AsyncPager[models.Environment]:
        """List environments.

        `GET /apps/v3/environments/` returns every `Environment`.

        Args:
            application: Return only what belongs to this application (UUID).
            copy_type: Return only what belongs to applications of this copy type: `COPY`, `FORK` or
                `MIRROR`.
            deployed: Return only environments that are deployed (or are not).
            deploying: Return only environments with a deployment that runs now (or without).
            is_mirror: Return only mirrors and what belongs to them (or only others).
            last_deployment_failed: Return only environments whose last deployment failed (or did not).
            name_search: Return only those with this text in their name.
            o: Order of the answer: `application`, or `-application` for the reverse.
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            related_to_application: Return only environments of applications that are related to this one (UUID).
            slug: Return only environments with this slug.
            with_pending_commits: Return only environments with commits that are not deployed yet (or without).
        """
        return self._pages(
            _LIST,
            query={
                "application": application,
                "copy_type": copy_type,
                "deployed": deployed,
                "deploying": deploying,
                "is_mirror": is_mirror,
                "last_deployment_failed": last_deployment_failed,
                "name_search": name_search,
                "o": o,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
                "related_to_application": related_to_application,
                "slug": slug,
                "with_pending_commits": with_pending_commits,
            },
        )

    async def get(self, uuid: UUID | str) -> models.Environment:
        """Get an environment.

        `GET /apps/v3/environments/{uuid}/` returns `Environment`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self,
        *,
        application: UUID | str,
        branch: str,
        slug: str,
        alternative_dockerfile: str | None | Omit = omit,
    ) -> models.EnvironmentCreate:
        """Create an environment.

        `POST /apps/v3/environments/` returns `EnvironmentCreate`.

        Args:
            application: UUID of the application.
            branch: Git branch.
            slug: Letters, digits, dashes and underscores; at most 255 characters. Matches
                `^[-a-zA-Z0-9_]+$`.
            alternative_dockerfile: A Dockerfile other than the default one. At most 255 characters.
        """
        return await self._call(
            _CREATE,
            body={
                "application": application,
                "branch": branch,
                "slug": slug,
                "alternative_dockerfile": alternative_dockerfile,
            },
        )

    async def update(
        self,
        uuid: UUID | str,
        *,
        branch: str,
        alternative_dockerfile: str | None | Omit = omit,
    ) -> models.EnvironmentUpdate:
        """Update an environment.

        `PUT /apps/v3/environments/{uuid}/` returns `EnvironmentUpdate`.

        Args:
            uuid: UUID of the object.
            branch: Git branch.
            alternative_dockerfile: A Dockerfile other than the default one. At most 255 characters.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={"branch": branch, "alternative_dockerfile": alternative_dockerfile},
        )

    async def partial_update(
        self,
        uuid: UUID | str,
        *,
        alternative_dockerfile: str | None | Omit = omit,
        branch: str | Omit = omit,
    ) -> models.EnvironmentUpdate:
        """Partially update an environment.

        `PATCH /apps/v3/environments/{uuid}/` returns `EnvironmentUpdate`.

        Args:
            uuid: UUID of the object.
            alternative_dockerfile: A Dockerfile other than the default one. At most 255 characters.
            branch: Git branch.
        """
        return await self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={"alternative_dockerfile": alternative_dockerfile, "branch": branch},
        )

    async def delete(self, uuid: UUID | str) -> None:
        """Delete an environment.

        `DELETE /apps/v3/environments/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DELETE, path={"uuid": uuid})

    async def copy(self, uuid: UUID | str, *, new_slug: str) -> models.Environment:
        """Copy an environment.

        `POST /apps/v3/environments/{uuid}/copy/` returns `Environment`.

        Args:
            uuid: UUID of the object.
            new_slug: Lower-case letters and digits, with dashes only in between; at most 255
                characters. Matches `^[0-9a-z](-*[0-9a-z])*$`.
        """
        return await self._call(_COPY, path={"uuid": uuid}, body={"new_slug": new_slug})

    async def get_logs_occurrence(
        self,
        uuid: UUID | str,
        *,
        action: str | Omit = omit,
        container: str | Omit = omit,
        from_ts: dt.datetime | Omit = omit,
        number_of_buckets: int | Omit = omit,
        search_query: str | Omit = omit,
        service: str | Omit = omit,
        to_ts: dt.datetime | Omit = omit,
        version: str | Omit = omit,
    ) -> models.EnvironmentLogsOccurrence:
        """Return how an environment's log entries are spread over time.

        `GET /apps/v3/environments/{uuid}/logs-occurrence/` returns `EnvironmentLogsOccurrence`.

        Args:
            uuid: UUID of the object.
            action: Count only entries of this action. Not empty.
            container: Count only entries of this container. Not empty.
            from_ts: Begin of the period.
            number_of_buckets: Into how many parts to divide the period, from 1 to 30. The default is 30.
            search_query: Count only entries with this text, of 3 to 32 characters.
            service: Count only entries of this service. Not empty.
            to_ts: End of the period.
            version: Count only entries of this version. Not empty.
        """
        return await self._call(
            _GET_LOGS_OCCURRENCE,
            path={"uuid": uuid},
            query={
                "action": action,
                "container": container,
                "from_ts": from_ts,
                "number_of_buckets": number_of_buckets,
                "search_query": search_query,
                "service": service,
                "to_ts": to_ts,
                "version": version,
            },
        )

    async def get_metrics(
        self,
        uuid: UUID | str,
        *,
        metric: Sequence[str] | None,
        from_ts: str | Omit = omit,
        time_window_preset: types.GetEnvironmentMetricsTimeWindowPreset | Omit = omit,
        to_ts: str | Omit = omit,
    ) -> models.EnvironmentMetrics:
        """Get environment metrics.

        `GET /apps/v3/environments/{uuid}/metrics/` returns `EnvironmentMetrics`.

        Args:
            uuid: UUID of the object.
            metric: Names of the metrics to return.
            from_ts: Begin of the period.
            time_window_preset: Length of the period: `1h`, `6h`, `12h`, `24h` or `7d`. One of `1h`, `6h`,
                `12h`, `24h`, `7d`; not empty.
            to_ts: End of the period.
        """
        return await self._call(
            _GET_METRICS,
            path={"uuid": uuid},
            query={
                "metric": metric,
                "from_ts": from_ts,
                "time_window_preset": time_window_preset,
                "to_ts": to_ts,
            },
        )

    def list_logs(
        self,
        uuid: UUID | str,
        *,
        action: str | Omit = omit,
        container: str | Omit = omit,
        from_ts: dt.datetime | Omit = omit,
        limit: int | Omit = omit,
        search_after: str | Omit = omit,
        search_before: str | Omit = omit,
        search_query: str | Omit = omit,
        service: str | Omit = omit,
        to_ts: dt.datetime | Omit = omit,
        version: str | Omit = omit,
    ) -> AsyncPager[models.EnvironmentLogEntry]:
        """Return log entries of an environment.

        `GET /apps/v3/environments/{uuid}/logs/` returns every `EnvironmentLogEntry`.

        Args:
            uuid: UUID of the object.
            action: Return only entries of this action. Not empty.
            container: Return only entries of this container. Not empty.
            from_ts: Return only entries from this time on.
            limit: Largest number of entries to return, from 1 to 1,000. The default is 1,000.
            search_after: Return only entries after this position. Not empty.
            search_before: Return only entries before this position. Not empty.
            search_query: Return only entries with this text, of 3 to 32 characters.
            service: Return only entries of this service. Not empty.
            to_ts: Return only entries up to this time.
            version: Return only entries of this version. Not empty.
        """
        return self._pages(
            _LIST_LOGS,
            path={"uuid": uuid},
            query={
                "action": action,
                "container": container,
                "from_ts": from_ts,
                "limit": limit,
                "search_after": search_after,
                "search_before": search_before,
                "search_query": search_query,
                "service": service,
                "to_ts": to_ts,
                "version": version,
            },
        )

    async def stop(self, uuid: UUID | str) -> None:
        """Stop an environment.

        `POST /apps/v3/environments/{uuid}/stop/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_STOP, path={"uuid": uuid})
