"""Static data."""

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

_GET_APPLICATION_OPTIONS: Operation[models.ApplicationOptions] = Operation(
    id="getStaticApplicationOptions",
    method="GET",
    path="/static/application-options",
    result=lambda: models.ApplicationOptions,
)

_GET_CLOUD_PROVIDER_SERVICE: Operation[models.CloudProviderService] = Operation(
    id="getStaticCloudProviderService",
    method="GET",
    path="/static/cloud-provider-service-options/{cloud_provider_service_code}",
    result=lambda: models.CloudProviderService,
)

_GET_CREDENTIAL_OPTIONS: Operation[models.CredentialOptions] = Operation(
    id="getStaticCredentialOptions",
    method="GET",
    path="/static/credential-options",
    result=lambda: models.CredentialOptions,
)

_GET_CRON_JOB_OPTIONS: Operation[models.CronJobOptions] = Operation(
    id="getStaticCronJobOptions",
    method="GET",
    path="/static/cronjob-options",
    result=lambda: models.CronJobOptions,
)

_GET_ENVIRONMENT_OPTIONS: Operation[models.EnvironmentOptions] = Operation(
    id="getStaticEnvironmentOptions",
    method="GET",
    path="/static/environment-options",
    result=lambda: models.EnvironmentOptions,
)

_GET_NETWORK_RULE_OPTIONS: Operation[models.NetworkRuleOptions] = Operation(
    id="getStaticNetworkRuleOptions",
    method="GET",
    path="/static/network-rule-options",
    result=lambda: models.NetworkRuleOptions,
)

_GET_SERVER_OPTIONS: Operation[models.ServerOptions] = Operation(
    id="getStaticServerOptions",
    method="GET",
    path="/static/server-options",
    result=lambda: models.ServerOptions,
)

_GET_SERVICE_OPTIONS: Operation[models.ServiceOptions] = Operation(
    id="getStaticServiceOptions",
    method="GET",
    path="/static/service-options",
    result=lambda: models.ServiceOptions,
)

_GET_USER_PROFILE_OPTIONS: Operation[models.UserProfileOptions] = Operation(
    id="getStaticUserProfileOptions",
    method="GET",
    path="/static/user-profile-options",
    result=lambda: models.UserProfileOptions,
)

_GET_VIRTUAL_HOST_OPTIONS: Operation[models.VirtualHostOptions] = Operation(
    id="getStaticVirtualHostOptions",
    method="GET",
    path="/static/virtual-host-options",
    result=lambda: models.VirtualHostOptions,
)

_LIST_BILLING_PLANS_OPTIONS: Operation[models.BillingPlansOptionsRelation] = Operation(
    id="listStaticBillingPlansOptions",
    method="GET",
    path="/static/billing-plans-options",
    result=lambda: models.BillingPlansOptionsList,
    paging=pages.LinkHeader(items=()),
)

_LIST_CLOUD_INSTANCES: Operation[models.CloudInstanceRelation] = Operation(
    id="listStaticCloudInstancesByCloudProviderServiceCodeAndRegionCode",
    method="GET",
    path="/static/cloud-provider-service-options/{cloud_provider_service_code}/regions/{region_code}/instances",
    result=lambda: models.CloudInstanceList,
    paging=pages.LinkHeader(items=()),
)

_LIST_PERMISSIONS: Operation[models.PermissionRelation] = Operation(
    id="listStaticPermissions",
    method="GET",
    path="/static/permissions",
    result=lambda: models.PermissionList,
    paging=pages.LinkHeader(items=()),
)

_LIST_RESOURCE_TYPES: Operation[models.ResourceTypeRelation] = Operation(
    id="listStaticResourceTypes",
    method="GET",
    path="/static/resource-types",
    result=lambda: models.ResourceTypeList,
    paging=pages.LinkHeader(items=()),
)


class StaticData(Resource):
    """Static data."""

    def get_application_options(self) -> models.ApplicationOptions:
        """Return the languages, frameworks and commands an application can use.

        `GET /static/application-options` returns `ApplicationOptions`.
        """
        return self._call(_GET_APPLICATION_OPTIONS)

    def get_cloud_provider_service(
        self, cloud_provider_service_code: str
    ) -> models.CloudProviderService:
        """Return one cloud service with its regions and operating systems.

        `GET /static/cloud-provider-service-options/{cloud_provider_service_code}` returns
        `CloudProviderService`.

        Args:
            cloud_provider_service_code: Code of the cloud service.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(
            _GET_CLOUD_PROVIDER_SERVICE,
            path={"cloud_provider_service_code": cloud_provider_service_code},
        )

    def get_credential_options(self) -> models.CredentialOptions:
        """Return the providers and input fields a credential can have.

        `GET /static/credential-options` returns `CredentialOptions`.
        """
        return self._call(_GET_CREDENTIAL_OPTIONS)

    def get_cron_job_options(self) -> models.CronJobOptions:
        """Return the schedule patterns offered for cron jobs.

        `GET /static/cronjob-options` returns `CronJobOptions`.
        """
        return self._call(_GET_CRON_JOB_OPTIONS)

    def get_environment_options(self) -> models.EnvironmentOptions:
        """Return the types an environment can have.

        `GET /static/environment-options` returns `EnvironmentOptions`.
        """
        return self._call(_GET_ENVIRONMENT_OPTIONS)

    def get_network_rule_options(self) -> models.NetworkRuleOptions:
        """Return the protocols and directions a network rule can have.

        `GET /static/network-rule-options` returns `NetworkRuleOptions`.
        """
        return self._call(_GET_NETWORK_RULE_OPTIONS)

    def get_server_options(self) -> models.ServerOptions:
        """Return the choices for a server's variables.

        `GET /static/server-options` returns `ServerOptions`.
        """
        return self._call(_GET_SERVER_OPTIONS)

    def get_service_options(self) -> models.ServiceOptions:
        """Return the services that can be installed, with their versions.

        `GET /static/service-options` returns `ServiceOptions`.
        """
        return self._call(_GET_SERVICE_OPTIONS)

    def get_user_profile_options(self) -> models.UserProfileOptions:
        """Return the choices for a user's profile.

        `GET /static/user-profile-options` returns `UserProfileOptions`.
        """
        return self._call(_GET_USER_PROFILE_OPTIONS)

    def get_virtual_host_options(self) -> models.VirtualHostOptions:
        """Return the types a virtual host can have.

        `GET /static/virtual-host-options` returns `VirtualHostOptions`.
        """
        return self._call(_GET_VIRTUAL_HOST_OPTIONS)

    def list_billing_plans_options(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> Pager[models.BillingPlansOptionsRelation]:
        """List the billing plans on offer.

        `GET /static/billing-plans-options` returns every `BillingPlansOptionsRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST_BILLING_PLANS_OPTIONS, query={"page": page, "per_page": per_page})

    def list_cloud_instances(
        self,
        cloud_provider_service_code: str,
        region_code: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.CloudInstanceRelation]:
        """List the instance types a cloud service offers in a region.

        `GET
        /static/cloud-provider-service-options/{cloud_provider_service_code}/regions/{region_code}/instances`
        returns every `CloudInstanceRelation`.

        Args:
            cloud_provider_service_code: Code of the cloud service.
            region_code: Code of a region of the cloud provider.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_CLOUD_INSTANCES,
            path={
                "cloud_provider_service_code": cloud_provider_service_code,
                "region_code": region_code,
            },
            query={"page": page, "per_page": per_page},
        )

    def list_permissions(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> Pager[models.PermissionRelation]:
        """List the permissions a role can grant.

        `GET /static/permissions` returns every `PermissionRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST_PERMISSIONS, query={"page": page, "per_page": per_page})

    def list_resource_types(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> Pager[models.ResourceTypeRelation]:
        """List the types of resource.

        `GET /static/resource-types` returns every `ResourceTypeRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST_RESOURCE_TYPES, query={"page": page, "per_page": per_page})


class AsyncStaticData(AsyncResource):
    """Static data."""

    async def get_application_options(self) -> models.ApplicationOptions:
        """Return the languages, frameworks and commands an application can use.

        `GET /static/application-options` returns `ApplicationOptions`.
        """
        return await self._call(_GET_APPLICATION_OPTIONS)

    async def get_cloud_provider_service(
        self, cloud_provider_service_code: str
    ) -> models.CloudProviderService:
        """Return one cloud service with its regions and operating systems.

        `GET /static/cloud-provider-service-options/{cloud_provider_service_code}` returns
        `CloudProviderService`.

        Args:
            cloud_provider_service_code: Code of the cloud service.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(
            _GET_CLOUD_PROVIDER_SERVICE,
            path={"cloud_provider_service_code": cloud_provider_service_code},
        )

    async def get_credential_options(self) -> models.CredentialOptions:
        """Return the providers and input fields a credential can have.

        `GET /static/credential-options` returns `CredentialOptions`.
        """
        return await self._call(_GET_CREDENTIAL_OPTIONS)

    async def get_cron_job_options(self) -> models.CronJobOptions:
        """Return the schedule patterns offered for cron jobs.

        `GET /static/cronjob-options` returns `CronJobOptions`.
        """
        return await self._call(_GET_CRON_JOB_OPTIONS)

    async def get_environment_options(self) -> models.EnvironmentOptions:
        """Return the types an environment can have.

        `GET /static/environment-options` returns `EnvironmentOptions`.
        """
        return await self._call(_GET_ENVIRONMENT_OPTIONS)

    async def get_network_rule_options(self) -> models.NetworkRuleOptions:
        """Return the protocols and directions a network rule can have.

        `GET /static/network-rule-options` returns `NetworkRuleOptions`.
        """
        return await self._call(_GET_NETWORK_RULE_OPTIONS)

    async def get_server_options(self) -> models.ServerOptions:
        """Return the choices for a server's variables.

        `GET /static/server-options` returns `ServerOptions`.
        """
        return await self._call(_GET_SERVER_OPTIONS)

    async def get_service_options(self) -> models.ServiceOptions:
        """Return the services that can be installed, with their versions.

        `GET /static/service-options` returns `ServiceOptions`.
        """
        return await self._call(_GET_SERVICE_OPTIONS)

    async def get_user_profile_options(self) -> models.UserProfileOptions:
        """Return the choices for a user's profile.

        `GET /static/user-profile-options` returns `UserProfileOptions`.
        """
        return await self._call(_GET_USER_PROFILE_OPTIONS)

    async def get_virtual_host_options(self) -> models.VirtualHostOptions:
        """Return the types a virtual host can have.

        `GET /static/virtual-host-options` returns `VirtualHostOptions`.
        """
        return await self._call(_GET_VIRTUAL_HOST_OPTIONS)

    def list_billing_plans_options(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> AsyncPager[models.BillingPlansOptionsRelation]:
        """List the billing plans on offer.

        `GET /static/billing-plans-options` returns every `BillingPlansOptionsRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST_BILLING_PLANS_OPTIONS, query={"page": page, "per_page": per_page})

    def list_cloud_instances(
        self,
        cloud_provider_service_code: str,
        region_code: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.CloudInstanceRelation]:
        """List the instance types a cloud service offers in a region.

        `GET
        /static/cloud-provider-service-options/{cloud_provider_service_code}/regions/{region_code}/instances`
        returns every `CloudInstanceRelation`.

        Args:
            cloud_provider_service_code: Code of the cloud service.
            region_code: Code of a region of the cloud provider.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_CLOUD_INSTANCES,
            path={
                "cloud_provider_service_code": cloud_provider_service_code,
                "region_code": region_code,
            },
            query={"page": page, "per_page": per_page},
        )

    def list_permissions(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> AsyncPager[models.PermissionRelation]:
        """List the permissions a role can grant.

        `GET /static/permissions` returns every `PermissionRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST_PERMISSIONS, query={"page": page, "per_page": per_page})

    def list_resource_types(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> AsyncPager[models.ResourceTypeRelation]:
        """List the types of resource.

        `GET /static/resource-types` returns every `ResourceTypeRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST_RESOURCE_TYPES, query={"page": page, "per_page": per_page})
