"""Legacy."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime import (
    AsyncResource,
    Resource,
)

if TYPE_CHECKING:
    from .legacy__addon_release_channels import (
        AsyncLegacyAddonReleaseChannels,
        LegacyAddonReleaseChannels,
    )
    from .legacy__addon_versions import AsyncLegacyAddonVersions, LegacyAddonVersions
    from .legacy__addons import AsyncLegacyAddons, LegacyAddons
    from .legacy__applications import AsyncLegacyApplications, LegacyApplications
    from .legacy__base_project_release_channels import (
        AsyncLegacyBaseProjectReleaseChannels,
        LegacyBaseProjectReleaseChannels,
    )
    from .legacy__base_project_versions import (
        AsyncLegacyBaseProjectVersions,
        LegacyBaseProjectVersions,
    )
    from .legacy__base_projects import AsyncLegacyBaseProjects, LegacyBaseProjects
    from .legacy__environments import AsyncLegacyEnvironments, LegacyEnvironments
    from .legacy__installed_addons import AsyncLegacyInstalledAddons, LegacyInstalledAddons
    from .legacy__organisations import AsyncLegacyOrganisations, LegacyOrganisations
    from .legacy__schema import AsyncLegacySchema, LegacySchema


class Legacy(Resource):
    """Legacy."""

    @cached_property
    def addon_release_channels(self) -> LegacyAddonReleaseChannels:
        from .legacy__addon_release_channels import LegacyAddonReleaseChannels

        return LegacyAddonReleaseChannels(self._api)

    @cached_property
    def addon_versions(self) -> LegacyAddonVersions:
        from .legacy__addon_versions import LegacyAddonVersions

        return LegacyAddonVersions(self._api)

    @cached_property
    def addons(self) -> LegacyAddons:
        from .legacy__addons import LegacyAddons

        return LegacyAddons(self._api)

    @cached_property
    def applications(self) -> LegacyApplications:
        from .legacy__applications import LegacyApplications

        return LegacyApplications(self._api)

    @cached_property
    def base_project_release_channels(self) -> LegacyBaseProjectReleaseChannels:
        from .legacy__base_project_release_channels import LegacyBaseProjectReleaseChannels

        return LegacyBaseProjectReleaseChannels(self._api)

    @cached_property
    def base_project_versions(self) -> LegacyBaseProjectVersions:
        from .legacy__base_project_versions import LegacyBaseProjectVersions

        return LegacyBaseProjectVersions(self._api)

    @cached_property
    def base_projects(self) -> LegacyBaseProjects:
        from .legacy__base_projects import LegacyBaseProjects

        return LegacyBaseProjects(self._api)

    @cached_property
    def environments(self) -> LegacyEnvironments:
        from .legacy__environments import LegacyEnvironments

        return LegacyEnvironments(self._api)

    @cached_property
    def installed_addons(self) -> LegacyInstalledAddons:
        from .legacy__installed_addons import LegacyInstalledAddons

        return LegacyInstalledAddons(self._api)

    @cached_property
    def organisations(self) -> LegacyOrganisations:
        from .legacy__organisations import LegacyOrganisations

        return LegacyOrganisations(self._api)

    @cached_property
    def schema(self) -> LegacySchema:
        from .legacy__schema import LegacySchema

        return LegacySchema(self._api)


class AsyncLegacy(AsyncResource):
    """Legacy."""

    @cached_property
    def addon_release_channels(self) -> AsyncLegacyAddonReleaseChannels:
        from .legacy__addon_release_channels import AsyncLegacyAddonReleaseChannels

        return AsyncLegacyAddonReleaseChannels(self._api)

    @cached_property
    def addon_versions(self) -> AsyncLegacyAddonVersions:
        from .legacy__addon_versions import AsyncLegacyAddonVersions

        return AsyncLegacyAddonVersions(self._api)

    @cached_property
    def addons(self) -> AsyncLegacyAddons:
        from .legacy__addons import AsyncLegacyAddons

        return AsyncLegacyAddons(self._api)

    @cached_property
    def applications(self) -> AsyncLegacyApplications:
        from .legacy__applications import AsyncLegacyApplications

        return AsyncLegacyApplications(self._api)

    @cached_property
    def base_project_release_channels(self) -> AsyncLegacyBaseProjectReleaseChannels:
        from .legacy__base_project_release_channels import AsyncLegacyBaseProjectReleaseChannels

        return AsyncLegacyBaseProjectReleaseChannels(self._api)

    @cached_property
    def base_project_versions(self) -> AsyncLegacyBaseProjectVersions:
        from .legacy__base_project_versions import AsyncLegacyBaseProjectVersions

        return AsyncLegacyBaseProjectVersions(self._api)

    @cached_property
    def base_projects(self) -> AsyncLegacyBaseProjects:
        from .legacy__base_projects import AsyncLegacyBaseProjects

        return AsyncLegacyBaseProjects(self._api)

    @cached_property
    def environments(self) -> AsyncLegacyEnvironments:
        from .legacy__environments import AsyncLegacyEnvironments

        return AsyncLegacyEnvironments(self._api)

    @cached_property
    def installed_addons(self) -> AsyncLegacyInstalledAddons:
        from .legacy__installed_addons import AsyncLegacyInstalledAddons

        return AsyncLegacyInstalledAddons(self._api)

    @cached_property
    def organisations(self) -> AsyncLegacyOrganisations:
        from .legacy__organisations import AsyncLegacyOrganisations

        return AsyncLegacyOrganisations(self._api)

    @cached_property
    def schema(self) -> AsyncLegacySchema:
        from .legacy__schema import AsyncLegacySchema

        return AsyncLegacySchema(self._api)
