from .._runtime import Model
from .static_billing_info import StaticBillingInfo
from .static_language_list import StaticLanguageList
from .static_time_zone_list import StaticTimeZoneList


class UserProfileOptions(Model):
    billing: StaticBillingInfo
    languages: StaticLanguageList
    timezones: StaticTimeZoneList
