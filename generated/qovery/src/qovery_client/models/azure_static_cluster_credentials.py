from typing import Literal
from uuid import UUID

from .._runtime import Model


class AzureStaticClusterCredentials(Model):
    azure_application_id: str
    azure_application_object_id: str
    azure_subscription_id: str
    azure_tenant_id: str
    id: UUID
    name: str
    object_type: Literal["AZURE"]
