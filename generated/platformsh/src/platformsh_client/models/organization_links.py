from pydantic import Field

from .._runtime import Model
from .organization_links_address import OrganizationLinksAddress
from .organization_links_apply_voucher import OrganizationLinksApplyVoucher
from .organization_links_create_member import OrganizationLinksCreateMember
from .organization_links_create_subscription import OrganizationLinksCreateSubscription
from .organization_links_delete import OrganizationLinksDelete
from .organization_links_estimate_subscription import OrganizationLinksEstimateSubscription
from .organization_links_members import OrganizationLinksMembers
from .organization_links_mfa_enforcement import OrganizationLinksMfaEnforcement
from .organization_links_orders import OrganizationLinksOrders
from .organization_links_payment_source import OrganizationLinksPaymentSource
from .organization_links_profile import OrganizationLinksProfile
from .organization_links_self import OrganizationLinksSelf
from .organization_links_subscriptions import OrganizationLinksSubscriptions
from .organization_links_update import OrganizationLinksUpdate
from .organization_links_vouchers import OrganizationLinksVouchers


class OrganizationLinks(Model):
    address: OrganizationLinksAddress | None = None
    apply_voucher: OrganizationLinksApplyVoucher | None = Field(default=None, alias="apply-voucher")
    create_member: OrganizationLinksCreateMember | None = Field(default=None, alias="create-member")
    create_subscription: OrganizationLinksCreateSubscription | None = Field(
        default=None, alias="create-subscription"
    )
    delete: OrganizationLinksDelete | None = None
    estimate_subscription: OrganizationLinksEstimateSubscription | None = Field(
        default=None, alias="estimate-subscription"
    )
    members: OrganizationLinksMembers | None = None
    mfa_enforcement: OrganizationLinksMfaEnforcement | None = Field(
        default=None, alias="mfa-enforcement"
    )
    orders: OrganizationLinksOrders | None = None
    payment_source: OrganizationLinksPaymentSource | None = Field(
        default=None, alias="payment-source"
    )
    profile: OrganizationLinksProfile | None = None
    self_: OrganizationLinksSelf | None = Field(default=None, alias="self")
    subscriptions: OrganizationLinksSubscriptions | None = None
    update: OrganizationLinksUpdate | None = None
    vouchers: OrganizationLinksVouchers | None = None
