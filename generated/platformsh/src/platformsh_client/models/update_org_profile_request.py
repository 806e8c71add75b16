from .._runtime import Model
from .update_org_profile_request_customer_type import UpdateOrgProfileRequestCustomerType


class UpdateOrgProfileRequest(Model):
    billing_contact: str | None = None
    company_name: str | None = None
    customer_type: UpdateOrgProfileRequestCustomerType | None = None
    default_catalog: str | None = None
    legal_entity_name: str | None = None
    project_options_url: str | None = None
    vat_number: str | None = None
