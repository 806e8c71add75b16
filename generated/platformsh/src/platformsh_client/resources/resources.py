"""Resources."""

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
    from collections.abc import Sequence

    from .. import types

_GET_BY_SERVICE: Operation[models.ResourcesByServiceResponse] = Operation(
    id="resources_by_service",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/resources/service/{service}",
    result=lambda: models.ResourcesByServiceResponse,
)

_GET_OVERVIEW: Operation[models.ResourcesOverviewResponse] = Operation(
    id="resources_overview",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/resources/overview",
    result=lambda: models.ResourcesOverviewResponse,
)

_GET_SUMMARY: Operation[models.ResourcesSummaryResponse] = Operation(
    id="resources_summary",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/resources/summary",
    result=lambda: models.ResourcesSummaryResponse,
)


class Resources(Resource):
    """Resources."""

    def get_by_service(
        self,
        project_id: str,
        environment_id: str,
        service: str,
        *,
        from_: int,
        to: int,
        aggs: Sequence[types.ResourcesByServiceAgg] | Omit = omit,
        types: Sequence[types.ResourcesByServiceType] | Omit = omit,
    ) -> models.ResourcesByServiceResponse:
        """Resources by service.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/resources/service/{service}`
        returns `ResourcesByServiceResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            service: Name of the service, such as `app` or `database`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            aggs: Statistics to return: averages, percentiles, the standard deviation, the
                smallest or largest value.
            types: Metrics to return, such as CPU, memory, disk, inodes or pressure.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_BY_SERVICE,
            path={"projectId": project_id, "environmentId": environment_id, "service": service},
            query={"from": from_, "to": to, "aggs[]": aggs, "types[]": types},
        )

    def get_overview(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        service: str | Omit = omit,
        services: Sequence[str] | Omit = omit,
        services_mode: types.ResourcesOverviewServicesMode | Omit = omit,
    ) -> models.ResourcesOverviewResponse:
        """Resources overview.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/resources/overview`
        returns `ResourcesOverviewResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            service: Name of the service, such as `app` or `database`.
            services: Only, or all but, these services; see `services_mode`.
            services_mode: What `services` does: 1 returns only these, -1 all others.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_OVERVIEW,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "service": service,
                "services[]": services,
                "services_mode": services_mode,
            },
        )

    def get_summary(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        aggs: Sequence[types.ResourcesSummaryAgg] | Omit = omit,
        types: Sequence[types.ResourcesSummaryType] | Omit = omit,
        services: Sequence[str] | Omit = omit,
        services_mode: types.ResourcesSummaryServicesMode | Omit = omit,
    ) -> models.ResourcesSummaryResponse:
        """Resources summary.

        `GET /projects/{projectId}/environments/{environmentId}/observability/resources/summary`
        returns `ResourcesSummaryResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            aggs: Statistics to return: averages, percentiles, the standard deviation, the
                smallest or largest value.
            types: Metrics to return, such as CPU, memory, disk, inodes or pressure.
            services: Only, or all but, these services; see `services_mode`.
            services_mode: What `services` does: 1 returns only these, -1 all others.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_SUMMARY,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "aggs[]": aggs,
                "types[]": types,
                "services[]": services,
                "services_mode": services_mode,
            },
        )


class AsyncResources(AsyncResource):
    """Resources."""

    async def get_by_service(
        self,
        project_id: str,
        environment_id: str,
        service: str,
        *,
        from_: int,
        to: int,
        aggs: Sequence[types.ResourcesByServiceAgg] | Omit = omit,
        types: Sequence[types.ResourcesByServiceType] | Omit = omit,
    ) -> models.ResourcesByServiceResponse:
        """Resources by service.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/resources/service/{service}`
        returns `ResourcesByServiceResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            service: Name of the service, such as `app` or `database`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            aggs: Statistics to return: averages, percentiles, the standard deviation, the
                smallest or largest value.
            types: Metrics to return, such as CPU, memory, disk, inodes or pressure.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_BY_SERVICE,
            path={"projectId": project_id, "environmentId": environment_id, "service": service},
            query={"from": from_, "to": to, "aggs[]": aggs, "types[]": types},
        )

    async def get_overview(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        service: str | Omit = omit,
        services: Sequence[str] | Omit = omit,
        services_mode: types.ResourcesOverviewServicesMode | Omit = omit,
    ) -> models.ResourcesOverviewResponse:
        """Resources overview.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/resources/overview`
        returns `ResourcesOverviewResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            service: Name of the service, such as `app` or `database`.
            services: Only, or all but, these services; see `services_mode`.
            services_mode: What `services` does: 1 returns only these, -1 all others.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_OVERVIEW,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "service": service,
                "services[]": services,
                "services_mode": services_mode,
            },
        )

    async def get_summary(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        aggs: Sequence[types.ResourcesSummaryAgg] | Omit = omit,
        types: Sequence[types.ResourcesSummaryType] | Omit = omit,
        services: Sequence[str] | Omit = omit,
        services_mode: types.ResourcesSummaryServicesMode | Omit = omit,
    ) -> models.ResourcesSummaryResponse:
        """Resources summary.

        `GET /projects/{projectId}/environments/{environmentId}/observability/resources/summary`
        returns `ResourcesSummaryResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            aggs: Statistics to return: averages, percentiles, the standard deviation, the
                smallest or largest value.
            types: Metrics to return, such as CPU, memory, disk, inodes or pressure.
            services: Only, or all but, these services; see `services_mode`.
            services_mode: What `services` does: 1 returns only these, -1 all others.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_SUMMARY,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "aggs[]": aggs,
                "types[]": types,
                "services[]": services,
                "services_mode": services_mode,
            },
        )
